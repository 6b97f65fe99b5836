#include "platform/crypto/encoding.hpp"

#include <sstream>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "platform/crypto/digest.hpp"

namespace linli::crypto {
namespace {

RC_GTEST_PROP(Encoding, every_form_reads_back, (const Bytes& bytes)) {
  RC_ASSERT(from_hex(hex(bytes)) == bytes);
  RC_ASSERT(from_base64url(base64url(bytes)) == bytes);
  RC_ASSERT(from_base32(base32(bytes)) == bytes);
}

TEST(Encoding, no_other_byte_passes_for_a_character) {
  for (int c = 0; c < 256; ++c) {
    const char byte = static_cast<char>(c);
    const bool hex_digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    EXPECT_EQ(from_hex(std::string{'0', byte}).has_value(), hex_digit) << c;
    EXPECT_EQ(from_hex(std::string{byte, '0'}).has_value(), hex_digit) << c;
    const bool letter =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    EXPECT_EQ(from_base64url(std::string{'a', byte, 'a', 'a'}).has_value(), letter) << c;
    // Blanks, hyphens and padding are passed over.
    const bool base32_letter = c == ' ' || c == '-' || c == '=' || (c >= '2' && c <= '7') ||
                               (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    EXPECT_EQ(from_base32(std::string("AAAAAAA") + byte).has_value(), base32_letter) << c;
  }
}

RC_GTEST_PROP(Encoding, whatever_is_read_has_one_base64url_spelling, (const std::string& text)) {
  if (const auto bytes = from_base64url(text)) RC_ASSERT(base64url(*bytes) == text);
}

TEST(Encoding, agrees_with_rfc_4648) {
  const std::vector<std::pair<std::string, std::string>> examples = {{"", ""},
                                                                     {"f", "MY"},
                                                                     {"fo", "MZXQ"},
                                                                     {"foo", "MZXW6"},
                                                                     {"foob", "MZXW6YQ"},
                                                                     {"fooba", "MZXW6YTB"},
                                                                     {"foobar", "MZXW6YTBOI"}};
  for (const auto& [plain, encoded] : examples) EXPECT_EQ(base32(bytes_of(plain)), encoded);
  EXPECT_EQ(base64url(Bytes{0xfb, 0xff, 0xfe}), "-__-");
  EXPECT_EQ(hex(Bytes{0x00, 0xab}), "00ab");
}

TEST(Encoding, base32_reads_what_people_copy) {
  EXPECT_EQ(from_base32("mzxw 6ytb-oi======"), Bytes({'f', 'o', 'o', 'b', 'a', 'r'}));
  EXPECT_FALSE(from_base32("MZXW6YTB1").has_value());
  EXPECT_FALSE(from_base32("A").has_value());
  EXPECT_FALSE(from_base32("MZ").has_value());
  EXPECT_FALSE(from_base32("MZX=W6").has_value());
}

TEST(Encoding, strict_forms_refuse_everything_else) {
  for (const char* text : {"abc", "zz", "0x", " 00", "00 ", "0\n0a"})
    EXPECT_FALSE(from_hex(text).has_value()) << text;
  EXPECT_EQ(from_hex("ABcd"), Bytes({0xab, 0xcd}));
  for (const char* text : {"A", "AA==", "+/+/", "AA A", "AB", "AA\n"}) {
    EXPECT_FALSE(from_base64url(text).has_value()) << text;
  }
}

TEST(Digest, agrees_with_the_standards) {
  EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(blake2b(bytes_of("abc"))),
            "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(Digest, of_a_stream_is_that_of_its_content) {
  for (const std::size_t size : {0u, 1u, 65'535u, 65'536u, 65'537u, 200'000u}) {
    const std::string content(size, 'x');
    std::istringstream stream(content);
    EXPECT_EQ(sha256(stream), sha256(content)) << size;
  }
}

TEST(Digest, of_a_broken_stream_is_none) {
  std::istringstream stream("abc");
  stream.setstate(std::ios::badbit);
  EXPECT_THROW(sha256(stream), std::runtime_error);
}

}  // namespace
}  // namespace linli::crypto
