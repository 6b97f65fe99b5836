// Forms that are stored or published. When one of these fails, stores in the field could no longer be opened
// or verified: the code has to change back, or a new version has to be made beside the old one.
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>

#include "platform/crypto/chain.hpp"
#include "platform/crypto/checksum.hpp"
#include "platform/crypto/merkle.hpp"
#include "platform/crypto/one_time_code.hpp"
#include "platform/crypto/sealed.hpp"
#include "platform/crypto/token.hpp"

namespace linli::crypto {
namespace {

KeyRing fixed_ring() {
  std::string name = (std::filesystem::temp_directory_path() / "linli-keys-XXXXXX").string();
  const int fd = mkstemp(name.data());
  close(fd);
  std::ofstream(name) << "1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f 082edb60\n";
  const KeyRing keys = KeyRing::load(name);
  std::filesystem::remove(name);
  return keys;
}

TEST(StableForms, key_file_sealed_value_and_blind_index) {
  const KeyRing keys = fixed_ring();
  EXPECT_EQ(open_text(keys,
                      *from_hex("0100016465666768696a6b6c6d6e6f707172737475767778797a7b7895e03d2e7acb03087946"
                                "35300f8d44203262f09e1cbf8897b5b5"),
                      "member.phone"),
            "13812341234");
  EXPECT_EQ(hex(blind_index(keys, "member.phone", "13812341234")), "ce5ed4f25489746dcc0de00a7413cf27");
  EXPECT_EQ(hex(code_digest(keys, "login", "012345")),
            "b1eefe7d53b9ab8b072d790cb8e6729f0dfe6653e7e8d71165d20f23d2a6d785");
}

TEST(StableForms, chain) {
  const Digest body =
      Hasher("ledger.transfer/1").integer(-7).text("原因").bytes(Bytes{1, 2}).flag(true).nothing().finish();
  EXPECT_EQ(hex(body), "906d5d64e6860b7c5a06a7ec41be9ca9c981115fac925aa2922baf029e935d3b");
  EXPECT_EQ(hex(genesis("store/transfer")),
            "ed9519a9468c2960464653ad3173f4c325dd71af9a4739c54fd9cc36ab40b758");
  EXPECT_EQ(hex(link(genesis("store/transfer"), body)),
            "2cfe7c8ddf1d7eca5196778ac92858cf91cba7ee3004d0a962056b88d1db27c2");
}

TEST(StableForms, checksum) {
  EXPECT_EQ(checksum(1, ""), -6741458501407288771);
  EXPECT_EQ(checksum(456210935609032765, "456210935609032765:2026:42:42"), 2757623065996241823);
}

TEST(StableForms, token_and_merkle) {
  EXPECT_EQ(hex(token_digest("token")), "7b3efc0a1c4bc54e7398811f7e474e461a9c00cbc951f33b886a5f207c820ef2");
  EXPECT_EQ(hex(merkle::node(merkle::leaf("a"), merkle::leaf("b"))),
            "b137985ff484fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb");
}

}  // namespace
}  // namespace linli::crypto
