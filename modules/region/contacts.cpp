// Whom to call in a unit that resides there: the phone is sealed, masked on the page, and shown in full only
// for a reason that is kept.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/region/region.sql.hpp"
#include "modules/region/row.hpp"
#include "platform/core/value.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::region {
namespace {

struct ContactKept {
  Id<RegionContact> contact_id;
  Id<linli::Region> region_id;
  Id<RegionResident> resident_id;
  std::string resident_name, name, title;
  std::optional<Bytes> phone;
  std::optional<Instant> removed_at;
};
BOOST_DESCRIBE_STRUCT(ContactKept, (),
                      (contact_id, region_id, resident_id, resident_name, name, title, phone, removed_at))

std::string phone_place(Id<RegionContact> contact_id) {
  return fmt::format("region.contact_phone/{}", contact_id.value);
}

std::string phone_of(Ctx& ctx, const ContactKept& contact) {
  if (!contact.phone) return {};
  return crypto::open_text(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(contact.phone->value),
                           phone_place(contact.contact_id));
}

ContactKept living(Ctx& ctx, Id<RegionContact> contact_id) {
  auto contact =
      ctx.db.one<ContactKept>(sql::contact, refusal::contact_not_found, db::arg("contact_id", contact_id));
  demand(!contact.removed_at, refusal::contact_not_found);
  return contact;
}

}  // namespace

std::vector<Contact> contacts(Ctx& ctx, Id<linli::Region> region_id) {
  std::vector<Contact> shown;
  for (const auto& one : ctx.db.all<ContactKept>(sql::contacts, db::arg("region_id", region_id)))
    shown.push_back({one.contact_id, one.resident_id, one.resident_name, one.name, one.title,
                     crypto::mask_phone(phone_of(ctx, one))});
  return shown;
}

ContactMade add_contact(Ctx& ctx, const AddContact& in) {
  const auto region = keeping(ctx, in.region_id);
  resident_of(ctx, in.region_id, in.resident_id);
  const auto number = crypto::chinese_mobile(in.phone);
  if (!number) refuse_field("phone", "field.bad_format");
  const ContactMade made{ctx.new_id<RegionContact>()};
  const Bytes phone{std::string(
      crypto::text_of(crypto::seal(ctx.app.get<crypto::KeyRing>(), *number, phone_place(made.contact_id))))};
  ctx.db.run(sql::add_contact, made, in, db::arg("phone", phone), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  ctx.about(made.contact_id, region.unit_id, in.name.value);
  return made;
}

PhoneShown reveal_contact(Ctx& ctx, const RevealContact& in) {
  const auto contact = living(ctx, in.contact_id);
  const auto region = kept(ctx, contact.region_id);
  demand(access::may_within(ctx, can::reveal, region.unit_id), refusal::contact_not_found);
  access::log_personal_view(ctx, {}, {"phone"}, in.reason.value, crypto::mask_name(contact.name));
  ctx.about(in.contact_id, region.unit_id, contact.resident_name);
  return {phone_of(ctx, contact)};
}

Nothing remove_contact(Ctx& ctx, const OneContact& in) {
  const auto contact = living(ctx, in.contact_id);
  const auto region = kept(ctx, contact.region_id);
  demand(access::may_within(ctx, can::keep, region.unit_id), refusal::contact_not_found);
  ctx.db.run(sql::remove_contact, in, db::arg("now", ctx.now));
  ctx.about(in.contact_id, region.unit_id, contact.name);
  return {};
}

}  // namespace linli::region
