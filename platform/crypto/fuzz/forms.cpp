// Every reader of foreign bytes in this folder, on the same input: none may crash, and what is read must read
// the same again.
#include <cstdlib>

#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/password.hpp"
#include "platform/crypto/sealed.hpp"

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  using namespace linli::crypto;
  static const KeyRing keys = KeyRing::random();
  const ByteView bytes(content, size);
  const std::string text = text_of(bytes);

  if (const auto read = from_base64url(text)) expect(base64url(*read) == text);
  if (const auto read = from_base32(text)) expect(from_base32(base32(*read)) == read);
  if (const auto read = from_hex(text)) expect(from_hex(hex(*read)) == read);
  if (const auto number = chinese_mobile(text)) expect(chinese_mobile(*number) == number);
  if (const auto id = citizen_id(text)) expect(citizen_id(id->number)->number == id->number);
  mask_name(text);
  mask_phone(text);
  mask_id_number(text);
  expect(!verify_password("x", text.substr(0, 4)));
  try {
    open(keys, bytes, "place");
    std::abort();
  } catch (const Tampered&) {
  } catch (const KeyMissing&) {
  }
  return 0;
}
