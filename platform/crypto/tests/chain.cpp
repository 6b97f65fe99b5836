#include "platform/crypto/chain.hpp"

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace linli::crypto {
namespace {

TEST(Hasher, different_fields_have_different_digests) {
  const std::vector<Digest> all = {
      Hasher("x").finish(),
      Hasher("x").text("").finish(),
      Hasher("x").nothing().finish(),
      Hasher("x").bytes({}).finish(),
      Hasher("x").integer(0).finish(),
      Hasher("x").flag(false).finish(),
      Hasher("x").flag(true).finish(),
      Hasher("x").integer(1).finish(),
      Hasher("x").integer(-1).finish(),
      Hasher("x").text("1").finish(),
      Hasher("x").text("ab").text("c").finish(),
      Hasher("x").text("a").text("bc").finish(),
      Hasher("x").text("abc").finish(),
      Hasher("x").bytes(bytes_of("abc")).finish(),
      Hasher("xa").text("bc").finish(),
      Hasher("y").finish(),
  };
  EXPECT_EQ(std::set<Digest>(all.begin(), all.end()).size(), all.size());
}

RC_GTEST_PROP(Hasher, texts_are_told_apart_wherever_they_are_cut,
              (const std::vector<std::string>& a, const std::vector<std::string>& b)) {
  const auto digest = [](const std::vector<std::string>& fields) {
    Hasher hasher("x");
    for (const std::string& field : fields) hasher.text(field);
    return hasher.finish();
  };
  RC_ASSERT((digest(a) == digest(b)) == (a == b));
}

RC_GTEST_PROP(Hasher, fields_of_any_length_are_hashed_as_they_are_spelled, ()) {
  const auto lengths = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 1500));
  Hasher hasher("x");
  std::vector<std::uint8_t> spelled;
  const auto spell = [&](const std::string& field) {
    spelled.push_back('t');
    for (int shift = 56; shift >= 0; shift -= 8)
      spelled.push_back(static_cast<std::uint8_t>(field.size() >> shift));
    spelled.insert(spelled.end(), field.begin(), field.end());
  };
  spell("x");
  for (const std::size_t length : lengths) {
    const std::string field(length, static_cast<char>('a' + length % 26));
    hasher.text(field);
    spell(field);
  }
  RC_ASSERT(hasher.finish() == blake2b(spelled));
}

RC_GTEST_PROP(Chain, an_altered_record_changes_the_head, (std::vector<std::string> records)) {
  RC_PRE(!records.empty());
  const auto head = [&] {
    Digest at = genesis("411082/transfer");
    for (const std::string& record : records) at = link(at, Hasher("record").text(record).finish());
    return at;
  };
  const Digest before = head();
  records[*rc::gen::inRange<std::size_t>(0, records.size())] += "x";
  RC_ASSERT(head() != before);
  records.pop_back();
  RC_ASSERT(head() != before);
}

TEST(Chain, order_and_beginning_matter) {
  const Digest a = Hasher("x").text("a").finish();
  const Digest b = Hasher("x").text("b").finish();
  EXPECT_NE(link(link(genesis("s"), a), b), link(link(genesis("s"), b), a));
  EXPECT_NE(link(genesis("s"), a), link(genesis("t"), a));
  EXPECT_NE(link(a, b), link(b, a));
}

}  // namespace
}  // namespace linli::crypto
