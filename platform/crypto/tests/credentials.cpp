#include <array>
#include <set>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "platform/crypto/one_time_code.hpp"
#include "platform/crypto/password.hpp"
#include "platform/crypto/token.hpp"
#include "platform/crypto/totp.hpp"

namespace linli::crypto {
namespace {

/// As cheap as libsodium allows, to keep the tests quick.
constexpr PasswordCost tiny{.memory_kib = 8, .passes = 1};

TEST(Password, verifies_itself_alone) {
  const std::string hash = hash_password("正确 horse 9", tiny);
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
  EXPECT_TRUE(verify_password("正确 horse 9", hash));
  EXPECT_FALSE(verify_password("正确 horse 8", hash));
  EXPECT_FALSE(verify_password("", hash));
  EXPECT_NE(hash, hash_password("正确 horse 9", tiny));
}

TEST(Password, odd_input_verifies_nothing_and_throws_nothing) {
  const std::string hash = hash_password("x", tiny);
  EXPECT_FALSE(verify_password("x", ""));
  EXPECT_FALSE(verify_password("x", "$argon2id$v=19$m=8"));
  EXPECT_FALSE(verify_password("x", std::string(4096, '$')));
  EXPECT_FALSE(verify_password(std::string(password_limit_bytes + 1, 'x'), hash));
  EXPECT_FALSE(verify_password(std::string("x\0y", 3), hash));
}

TEST(Password, is_hashed_within_limits_only) {
  EXPECT_THROW(hash_password("", tiny), std::invalid_argument);
  EXPECT_THROW(hash_password(std::string(password_limit_bytes + 1, 'x'), tiny), std::invalid_argument);
  EXPECT_THROW(hash_password("x", {.memory_kib = 1, .passes = 1}), std::invalid_argument);
  EXPECT_THROW(hash_password("x", {.memory_kib = 8, .passes = 0}), std::invalid_argument);
  EXPECT_NO_THROW(hash_password(std::string(password_limit_bytes, 'x'), tiny));
}

TEST(Password, asks_for_a_new_hash_when_the_cost_changed) {
  const std::string hash = hash_password("x", tiny);
  EXPECT_FALSE(needs_rehash(hash, tiny));
  EXPECT_TRUE(needs_rehash(hash, {.memory_kib = 16, .passes = 1}));
  EXPECT_TRUE(needs_rehash(hash, {.memory_kib = 8, .passes = 2}));
  EXPECT_TRUE(needs_rehash(hash));
  EXPECT_TRUE(needs_rehash("no hash", tiny));
}

TEST(Password, default_cost_is_what_owasp_names) {
  EXPECT_TRUE(hash_password("x").starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
  EXPECT_NO_THROW(pretend_to_verify(""));
  EXPECT_NO_THROW(pretend_to_verify("x", tiny));
}

TEST(Token, is_long_safe_in_addresses_and_never_the_same) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string token = random_token();
    EXPECT_EQ(token.size(), 43u);
    EXPECT_TRUE(from_base64url(token).has_value());
    seen.insert(token);
  }
  EXPECT_EQ(seen.size(), 1000u);
  EXPECT_EQ(random_token(16).size(), 22u);
  EXPECT_THROW(random_token(15), std::invalid_argument);
  EXPECT_THROW(random_token(65), std::invalid_argument);
}

TEST(Token, secrets_are_the_same_when_equal) {
  EXPECT_TRUE(same_secret(std::string_view("abc"), std::string_view("abc")));
  EXPECT_FALSE(same_secret(std::string_view("abc"), std::string_view("abd")));
  EXPECT_FALSE(same_secret(std::string_view("abc"), std::string_view("ab")));
  EXPECT_TRUE(same_secret(std::string_view(), std::string_view()));
  EXPECT_NE(token_digest("a"), token_digest("b"));
}

TEST(OneTimeCode, is_six_digits_spread_evenly) {
  constexpr int draws = 20'000;
  std::array<std::array<int, 10>, 6> seen{};
  for (int i = 0; i < draws; ++i) {
    const std::string code = one_time_code();
    ASSERT_EQ(code.size(), 6u);
    for (std::size_t at = 0; at < 6; ++at) {
      ASSERT_TRUE(code[at] >= '0' && code[at] <= '9');
      ++seen[at][static_cast<std::size_t>(code[at] - '0')];
    }
  }
  // Each count is 2,000 with a standard deviation of 42; seven of them leave no room for false alarms.
  for (const auto& place : seen) {
    for (const int count : place) EXPECT_NEAR(count, draws / 10, 300);
  }
}

TEST(OneTimeCode, matches_for_its_subject_only_and_survives_rotation) {
  const KeyRing keys = KeyRing::random(2);
  const Digest stored = code_digest(keys, "login/13812341234", "012345");
  EXPECT_TRUE(code_matches(keys, "login/13812341234", "012345", stored));
  EXPECT_FALSE(code_matches(keys, "login/13812341234", "012346", stored));
  EXPECT_FALSE(code_matches(keys, "login/13812341235", "012345", stored));
  EXPECT_FALSE(code_matches(KeyRing::random(2), "login/13812341234", "012345", stored));
}

TEST(Totp, agrees_with_the_examples_of_rfc_6238) {
  const ByteView secret = bytes_of("12345678901234567890");
  const std::vector<std::pair<std::int64_t, std::string>> examples = {
      {59, "94287082"},         {1111111109, "07081804"}, {1111111111, "14050471"},
      {1234567890, "89005924"}, {2000000000, "69279037"}, {20000000000, "65353130"}};
  for (const auto& [time_s, code] : examples) {
    EXPECT_EQ(totp_code(secret, totp_step_at(time_s), 8), code);
    EXPECT_EQ(totp_code(secret, totp_step_at(time_s)), code.substr(2));
  }
}

TEST(Totp, agrees_with_the_examples_of_rfc_4226) {
  const std::vector<std::string> codes = {"755224", "287082", "359152", "969429", "338314",
                                          "254676", "287922", "162583", "399871", "520489"};
  for (std::size_t i = 0; i < codes.size(); ++i) {
    EXPECT_EQ(totp_code(bytes_of("12345678901234567890"), static_cast<std::int64_t>(i)), codes[i]);
  }
}

TEST(Totp, matches_one_step_either_way_and_never_twice) {
  const Bytes secret = new_totp_secret();
  const std::int64_t now_s = 1'800'000'000;
  const std::int64_t now = totp_step_at(now_s);
  for (const std::int64_t step : {now - 1, now, now + 1}) {
    const auto matched = match_totp(secret, totp_code(secret, step), now_s);
    ASSERT_TRUE(matched.has_value());
    EXPECT_FALSE(match_totp(secret, totp_code(secret, step), now_s, now + 1).has_value());
  }
  const std::string code = totp_code(secret, now);
  const auto used = match_totp(secret, code, now_s);
  ASSERT_TRUE(used.has_value());
  EXPECT_NE(match_totp(secret, code, now_s, *used), used);
  EXPECT_FALSE(match_totp(secret, "", now_s).has_value());
  EXPECT_FALSE(match_totp(secret, code + "0", now_s).has_value());
}

TEST(Totp, codes_outside_the_window_do_not_match) {
  const ByteView secret = bytes_of("12345678901234567890");
  EXPECT_FALSE(match_totp(secret, totp_code(secret, totp_step_at(1111111109) - 2), 1111111109).has_value());
  EXPECT_FALSE(match_totp(secret, totp_code(secret, totp_step_at(1111111109) + 2), 1111111109).has_value());
}

TEST(Totp, uri_carries_any_name) {
  EXPECT_EQ(otpauth_uri("邻里 1", "a&b", bytes_of("12345678901234567890")),
            "otpauth://totp/%E9%82%BB%E9%87%8C%201:a%26b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
            "&issuer=%E9%82%BB%E9%87%8C%201&algorithm=SHA1&digits=6&period=30");
  EXPECT_THROW(totp_code(bytes_of("x"), 1, 5), std::invalid_argument);
  EXPECT_THROW(totp_code(bytes_of("x"), 1, 9), std::invalid_argument);
}

}  // namespace
}  // namespace linli::crypto
