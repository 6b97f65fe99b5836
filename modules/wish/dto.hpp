// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/workflow/workflow.hpp"
#include "modules/wish/wish.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::wish {

inline constexpr std::string_view subject_kind = "wish", photo_kind = "wish.photo", proof_kind = "wish.proof";

enum class Kind { goods, service, company };
BOOST_DESCRIBE_ENUM(Kind, goods, service, company)
// As the definition names them; one that has climbed is published, a level up.
enum class State { collected, checked, published, claimed, delivered, closed, expired, refused, withdrawn };
BOOST_DESCRIBE_ENUM(State, collected, checked, published, claimed, delivered, closed, expired, refused,
                    withdrawn)
enum class ClaimerKind { member, team, organisation };
BOOST_DESCRIBE_ENUM(ClaimerKind, member, team, organisation)

struct ForPerson {
  Text<1, 40> name;
  std::optional<Text<1, 30>> phone;
  bool consent_name = false;
};
BOOST_DESCRIBE_STRUCT(ForPerson, (), (name, phone, consent_name))

struct MakeWish {
  Kind kind{};
  Text<1, 60> title;
  Text<1, 2000> text;
  std::optional<ForPerson> for_person;
  std::optional<Id<Unit>> unit_id;  // whoever collects for others says where; else where one is at home
  std::vector<Id<File>> photo_ids;
  std::optional<Day> needed_by_on;
};
BOOST_DESCRIBE_STRUCT(MakeWish, (), (kind, title, text, for_person, unit_id, photo_ids, needed_by_on))

struct WishMade {
  Id<linli::Wish> wish_id;
  std::string number;
};
BOOST_DESCRIBE_STRUCT(WishMade, (), (wish_id, number))

struct OneWish {
  Id<linli::Wish> wish_id;
};
BOOST_DESCRIBE_STRUCT(OneWish, (), (wish_id))

struct WishCard {
  Id<linli::Wish> wish_id;
  std::string number;
  Kind kind{};
  std::string title, text;
  std::optional<std::string> for_name;
  Id<Unit> unit_id;
  std::string unit_name;
  State state{};
  std::string state_title;
  std::optional<std::int64_t> value_yuan;
  std::optional<Day> needed_by_on;
  std::optional<Instant> published_at;
  std::optional<Day> expires_on;
  std::optional<std::string> climbed_to_unit_name;
  std::optional<std::string> claimed_by_name;
  std::optional<ClaimerKind> claimed_by_kind;
  std::optional<Instant> claimed_at, ended_at;
  std::optional<std::string> thumb_url;
  std::optional<std::string> thanks_text;
};
BOOST_DESCRIBE_STRUCT(WishCard, (),
                      (wish_id, number, kind, title, text, for_name, unit_id, unit_name, state, state_title,
                       value_yuan, needed_by_on, published_at, expires_on, climbed_to_unit_name,
                       claimed_by_name, claimed_by_kind, claimed_at, ended_at, thumb_url, thanks_text))

struct WishFull : WishCard {
  Id<WorkflowItem> item_id;
  bool mine = false, claimed_by_me = false;
  bool consent_name = false;
  std::optional<std::string> for_name_masked;  // of the staff
  std::vector<files::Link> photos, proof_photos;
  std::vector<workflow::DeadlineNow> deadlines;
  std::vector<workflow::MoveOffer> offers;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(WishFull, (WishCard),
                      (item_id, mine, claimed_by_me, consent_name, for_name_masked, photos, proof_photos,
                       deadlines, offers, may))

struct PublicWish : WishCard {
  std::vector<files::Link> photos, proof_photos;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(PublicWish, (WishCard), (photos, proof_photos, may))

struct WishesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<State> state;
  std::optional<Text<1, 60>> q;  // a part of the title, or the whole number
};
BOOST_DESCRIBE_STRUCT(WishesAsked, (Page), (unit_id, state, q))

struct PublicWishesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<State> state;
};
BOOST_DESCRIBE_STRUCT(PublicWishesAsked, (Page), (unit_id, state))

struct LinesAsked : Page {
  Id<linli::Wish> wish_id;
};
BOOST_DESCRIBE_STRUCT(LinesAsked, (Page), (wish_id))

struct Claim {
  Id<linli::Wish> wish_id;
  ClaimerKind as{};
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(Claim, (), (wish_id, as, unit_id))

struct MakeMove {
  Id<linli::Wish> wish_id;
  Text<1, 64> move;
  workflow::Form form;
  std::optional<Text<1, 2000>> note;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(MakeMove, (), (wish_id, move, form, note, file_ids))

struct Reveal {
  Id<linli::Wish> wish_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Reveal, (), (wish_id, reason))

struct Revealed {
  std::string name;
  std::optional<std::string> phone;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (name, phone))

WishMade make_wish(Ctx& ctx, const MakeWish& in);
WishFull claim(Ctx& ctx, const Claim& in);
WishFull make_move(Ctx& ctx, const MakeMove& in);
Revealed reveal(Ctx& ctx, const Reveal& in);

WishFull wish(Ctx& ctx, const OneWish& in);
List<WishCard> wishes(Ctx& ctx, const WishesAsked& in);
List<WishCard> my_wishes(Ctx& ctx, const Page& in);
List<WishCard> my_claims(Ctx& ctx, const Page& in);
List<WishCard> public_wishes(Ctx& ctx, const PublicWishesAsked& in);
PublicWish public_wish(Ctx& ctx, const OneWish& in);
List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in);

// Guards, effects and listeners that the definition names.
void declare_workflow(App& app);

}  // namespace linli::wish
