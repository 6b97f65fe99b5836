#include "platform/crypto/sealed.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "platform/crypto/encoding.hpp"

namespace linli::crypto {
namespace {

const KeyRing keys = KeyRing::random(3);

RC_GTEST_PROP(Sealed, opens_to_what_was_sealed, (const Bytes& plain, const std::string& place)) {
  const Bytes sealed = seal(keys, plain, place);
  RC_ASSERT(sealed.size() == plain.size() + seal_overhead_bytes);
  RC_ASSERT(open(keys, sealed, place) == plain);
}

RC_GTEST_PROP(Sealed, any_altered_bit_is_noticed, (const Bytes& plain)) {
  Bytes sealed = seal(keys, plain, "member.phone");
  const auto at = *rc::gen::inRange<std::size_t>(0, sealed.size());
  const auto bit = *rc::gen::inRange(0, 8);
  sealed[at] ^= static_cast<std::uint8_t>(1 << bit);
  // An altered key number may name a key that the ring lacks, which is told apart for the operator's sake.
  try {
    open(keys, sealed, "member.phone");
    RC_FAIL("opened an altered value");
  } catch (const Tampered&) {
  } catch (const KeyMissing&) {
    RC_ASSERT(at == 1u || at == 2u);
  }
}

RC_GTEST_PROP(Sealed, any_cut_is_noticed, (const Bytes& plain)) {
  Bytes sealed = seal(keys, plain, "member.phone");
  sealed.resize(*rc::gen::inRange<std::size_t>(0, sealed.size()));
  RC_ASSERT_THROWS_AS(open(keys, sealed, "member.phone"), Tampered);
}

TEST(Sealed, every_flipped_byte_of_one_value_is_noticed) {
  const Bytes sealed = seal(keys, "13812341234", "member.phone");
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    Bytes altered = sealed;
    altered[at] ^= 0xFF;
    EXPECT_ANY_THROW(open(keys, altered, "member.phone")) << at;
  }
}

TEST(Sealed, does_not_open_in_another_place) {
  const Bytes sealed = seal(keys, "13812341234", "member.phone/1");
  EXPECT_THROW(open(keys, sealed, "member.phone/2"), Tampered);
  EXPECT_THROW(open(keys, sealed, ""), Tampered);
}

TEST(Sealed, does_not_open_with_another_ring) {
  const Bytes sealed = seal(KeyRing::random(), "张三", "member.name");
  EXPECT_THROW(open(KeyRing::random(), sealed, "member.name"), Tampered);
}

TEST(Sealed, tells_a_missing_key_from_an_altered_value) {
  EXPECT_THROW(open(KeyRing::random(1), seal(keys, "x", "place"), "place"), KeyMissing);
}

TEST(Sealed, equal_values_look_different) {
  EXPECT_NE(seal(keys, "张三", "member.name"), seal(keys, "张三", "member.name"));
}

TEST(Sealed, the_newest_key_seals_and_nothing_is_resealed_without_need) {
  const Bytes sealed = seal(keys, "张三", "member.name");
  EXPECT_EQ(sealed_with(sealed), 3);
  EXPECT_FALSE(reseal(keys, sealed, "member.name").has_value());
}

TEST(BlindIndex, is_equal_for_equal_texts_of_one_purpose_only) {
  EXPECT_EQ(blind_index(keys, "member.phone", "13812341234"),
            blind_index(keys, "member.phone", "13812341234"));
  EXPECT_NE(blind_index(keys, "member.phone", "13812341234"),
            blind_index(keys, "member.phone", "13812341235"));
  EXPECT_NE(blind_index(keys, "member.phone", "13812341234"),
            blind_index(keys, "account.phone", "13812341234"));
  EXPECT_NE(blind_index(keys, "a", "bc"), blind_index(keys, "ab", "c"));
  EXPECT_NE(blind_index(keys, "member.phone", "1"), blind_index(KeyRing::random(), "member.phone", "1"));
}

}  // namespace
}  // namespace linli::crypto
