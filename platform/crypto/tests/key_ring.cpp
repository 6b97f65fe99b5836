#include "platform/crypto/key_ring.hpp"

#include <fcntl.h>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "platform/crypto/sealed.hpp"

namespace linli::crypto {
namespace {

class KeyFile : public testing::Test {
 protected:
  KeyFile() {
    std::string name = (std::filesystem::temp_directory_path() / "linli-keys-XXXXXX").string();
    folder = mkdtemp(name.data());
    file = folder / "keys";
  }
  ~KeyFile() override { std::filesystem::remove_all(folder); }

  std::string content() const {
    std::ostringstream all;
    all << std::ifstream(file).rdbuf();
    return all.str();
  }
  void replace(const std::string& with) const { std::ofstream(file, std::ios::trunc) << with; }

  std::filesystem::path folder;
  std::filesystem::path file;
};

TEST_F(KeyFile, is_made_for_its_owner_only_whatever_the_umask) {
  const mode_t before = umask(0);
  KeyRing::create(file);
  umask(before);
  struct stat status {};
  ASSERT_EQ(stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(KeyFile, opens_after_loading_what_was_sealed_before) {
  const Bytes sealed = seal(KeyRing::create(file), "张三", "member.name");
  EXPECT_EQ(open_text(KeyRing::load(file), sealed, "member.name"), "张三");
}

TEST_F(KeyFile, is_never_overwritten) {
  KeyRing::create(file);
  const std::string before = content();
  EXPECT_THROW(KeyRing::create(file), KeyFileInvalid);
  EXPECT_EQ(content(), before);
}

TEST_F(KeyFile, after_rotation_old_values_open_and_can_be_resealed) {
  const KeyRing old = KeyRing::create(file);
  const Bytes sealed = seal(old, "13812341234", "member.phone");
  const KeyRing rotated = KeyRing::rotate(file);
  EXPECT_EQ(rotated.numbers(), (std::vector<KeyRing::Number>{1, 2}));
  EXPECT_EQ(KeyRing::load(file).newest(), 2);
  EXPECT_EQ(open_text(rotated, sealed, "member.phone"), "13812341234");
  const auto renewed = reseal(rotated, sealed, "member.phone");
  ASSERT_TRUE(renewed.has_value());
  EXPECT_EQ(sealed_with(*renewed), 2);
  EXPECT_EQ(open_text(rotated, *renewed, "member.phone"), "13812341234");
  EXPECT_THROW(open(old, *renewed, "member.phone"), KeyMissing);
  EXPECT_THROW(reseal(rotated, sealed, "elsewhere"), Tampered);
}

TEST_F(KeyFile, rotation_leaves_the_blind_index_alone) {
  const BlindIndex before = blind_index(KeyRing::create(file), "member.phone", "13812341234");
  EXPECT_EQ(blind_index(KeyRing::rotate(file), "member.phone", "13812341234"), before);
  EXPECT_EQ(blind_index(KeyRing::load(file), "member.phone", "13812341234"), before);
}

TEST_F(KeyFile, two_rotations_at_once_lose_no_key) {
  KeyRing::create(file);
  std::ofstream(file.string() + ".new") << "half written";
  EXPECT_THROW(KeyRing::rotate(file), KeyFileInvalid);
  EXPECT_EQ(KeyRing::load(file).newest(), 1);
}

TEST_F(KeyFile, that_others_can_read_is_refused) {
  KeyRing::create(file);
  for (const mode_t mode : {0640, 0604, 0620}) {
    ASSERT_EQ(chmod(file.c_str(), mode), 0);
    EXPECT_THROW(KeyRing::load(file), KeyFileInvalid);
  }
}

TEST_F(KeyFile, that_is_absent_empty_or_a_folder_is_refused) {
  EXPECT_THROW(KeyRing::load(file), KeyFileInvalid);
  EXPECT_THROW(KeyRing::rotate(file), KeyFileInvalid);
  EXPECT_THROW(KeyRing::load(folder), KeyFileInvalid);
  KeyRing::create(file);
  replace("");
  EXPECT_THROW(KeyRing::load(file), KeyFileInvalid);
}

TEST_F(KeyFile, any_altered_character_of_a_key_line_is_noticed) {
  KeyRing::create(file);
  const std::string good = content();
  const std::size_t line = good.find("\n1 ") + 1;
  for (std::size_t at = line; at + 1 < good.size(); ++at) {
    std::string bad = good;
    bad[at] = bad[at] == '7' ? '3' : '7';
    replace(bad);
    EXPECT_THROW(KeyRing::load(file), KeyFileInvalid) << at;
  }
  replace(good + good);
  EXPECT_THROW(KeyRing::load(file), KeyFileInvalid);
  replace(good.substr(0, good.size() - 10));
  EXPECT_THROW(KeyRing::load(file), KeyFileInvalid);
  replace(good);
  EXPECT_EQ(KeyRing::load(file).newest(), 1);
}

TEST(KeyRing, keeps_its_subkeys_apart) {
  const KeyRing keys = KeyRing::random(2);
  const auto bytes = [](const SecretKey& key) { return Bytes(key.view().begin(), key.view().end()); };
  const std::set<Bytes> all = {bytes(keys.sealing(1)), bytes(keys.sealing(2)), bytes(keys.token(1)),
                               bytes(keys.token(2)), bytes(keys.blind_index())};
  EXPECT_EQ(all.size(), 5u);
  EXPECT_THROW(keys.sealing(3), KeyMissing);
  EXPECT_THROW(keys.token(0), KeyMissing);
}

}  // namespace
}  // namespace linli::crypto
