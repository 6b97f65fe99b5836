#include "platform/crypto/key_ring.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

#include <sodium.h>

#include "platform/crypto/digest.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/ready.hpp"

namespace linli::crypto {
namespace {

constexpr char kdf_context[crypto_kdf_CONTEXTBYTES + 1] = "linliKey";
constexpr std::uint64_t sealing_purpose = 1;
constexpr std::uint64_t blind_index_purpose = 2;
constexpr std::uint64_t token_purpose = 3;
constexpr std::size_t file_limit_bytes = 1 << 20;

constexpr std::string_view heading =
    "# Keys of the sealed fields. Keep a copy in a safe place, apart from the backups of the store:\n"
    "# without this file names, phones and ID numbers cannot be read again. Never edit or remove a line.\n";

SecretKey subkey(const SecretKey& root, std::uint64_t purpose) {
  SecretKey derived;
  crypto_kdf_derive_from_key(derived.data(), SecretKey::size_bytes, purpose, kdf_context, root.data());
  return derived;
}

/// Eight digits that notice a mistyped or swapped line; they tell nothing about the key that guessing could
/// use.
std::string check_digits(KeyRing::Number number, const SecretKey& key) {
  const std::string numbered = "linli key " + std::to_string(number);
  std::array<std::uint8_t, crypto_generichash_BYTES_MIN> digest;
  const ByteView text = bytes_of(numbered);
  crypto_generichash(digest.data(), digest.size(), text.data(), text.size(), key.data(),
                     SecretKey::size_bytes);
  return hex(ByteView(digest).first(4));
}

std::string line_of(KeyRing::Number number, const SecretKey& key) {
  return std::to_string(number) + " " + hex(key.view()) + " " + check_digits(number, key) + "\n";
}

/// A file descriptor that closes itself, so that an exception on the way leaks none.
struct Descriptor {
  int fd;
  explicit Descriptor(int opened) : fd(opened) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
};

[[noreturn]] void invalid(const std::filesystem::path& file, const std::string& why) {
  throw KeyFileInvalid("key file " + file.string() + ": " + why);
}

void write_durably(const std::filesystem::path& file, std::string_view content) {
  Descriptor target(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (target.fd < 0) invalid(file, errno == EEXIST ? "is already there" : std::strerror(errno));
  // A umask can only narrow the mode that open was given; this makes it exactly 0600.
  if (::fchmod(target.fd, 0600) != 0) invalid(file, std::strerror(errno));
  while (!content.empty()) {
    const ssize_t written = ::write(target.fd, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) invalid(file, std::strerror(errno));
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(target.fd) != 0) invalid(file, std::strerror(errno));
}

void sync_folder_of(const std::filesystem::path& file) {
  const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.fd < 0 || ::fsync(opened.fd) != 0) invalid(file, std::strerror(errno));
}

std::string read_private(const std::filesystem::path& file) {
  Descriptor source(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (source.fd < 0) invalid(file, std::strerror(errno));
  struct stat status {};
  if (::fstat(source.fd, &status) != 0) invalid(file, std::strerror(errno));
  if (!S_ISREG(status.st_mode)) invalid(file, "is no regular file");
  if ((status.st_mode & 077) != 0) invalid(file, "is open to group or others; run chmod 600 on it");
  if (static_cast<std::size_t>(status.st_size) > file_limit_bytes)
    invalid(file, "is too long for a key file");
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t filled = 0;
  while (filled < content.size()) {
    const ssize_t got = ::read(source.fd, content.data() + filled, content.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) invalid(file, std::strerror(errno));
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  content.resize(filled);
  return content;
}

/// Cuts the next piece up to `mark` off the front of `text`.
std::string_view cut(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view piece = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return piece;
}

/// Wipes a text that held keys when the scope ends, whichever way it ends.
struct Wiped {
  std::string& text;
  ~Wiped() { sodium_memzero(text.data(), text.size()); }
};

}  // namespace

SecretKey::~SecretKey() { sodium_memzero(bytes_.data(), bytes_.size()); }

SecretKey SecretKey::random() {
  ready();
  SecretKey key;
  randombytes_buf(key.data(), size_bytes);
  return key;
}

KeyRing::KeyRing(std::vector<Numbered> keys)
    : keys_(std::move(keys)), blind_index_(subkey(keys_.front().root, blind_index_purpose)) {}

KeyRing::Numbered KeyRing::derive(Number number, const SecretKey& root) {
  return {number, root, subkey(root, sealing_purpose), subkey(root, token_purpose)};
}

std::vector<KeyRing::Numbered> KeyRing::read(const std::filesystem::path& file) {
  ready();
  std::string content = read_private(file);
  const Wiped wiped{content};
  std::vector<Numbered> keys;
  std::string_view rest = content;
  for (int line_number = 1; !rest.empty(); ++line_number) {
    const auto damaged = [&] { invalid(file, "line " + std::to_string(line_number) + " is damaged"); };
    std::string_view line = cut(rest, '\n');
    if (line.empty() || line.front() == '#') continue;
    const std::string_view number_text = cut(line, ' ');
    Number number = 0;
    const char* const number_end = number_text.data() + number_text.size();
    const auto parsed = std::from_chars(number_text.data(), number_end, number);
    if (parsed.ec != std::errc() || parsed.ptr != number_end || number == 0) damaged();
    auto bytes = from_hex(cut(line, ' '));
    if (!bytes || bytes->size() != SecretKey::size_bytes) damaged();
    SecretKey root;
    std::copy(bytes->begin(), bytes->end(), root.data());
    sodium_memzero(bytes->data(), bytes->size());
    if (line != check_digits(number, root)) damaged();
    if (!keys.empty() && number <= keys.back().number) damaged();
    keys.push_back(derive(number, root));
  }
  if (keys.empty()) invalid(file, "holds no key");
  return keys;
}

KeyRing KeyRing::create(const std::filesystem::path& file) {
  ready();
  const SecretKey root = SecretKey::random();
  std::string content = std::string(heading) + line_of(1, root);
  const Wiped wiped{content};
  write_durably(file, content);
  sync_folder_of(file);
  return KeyRing({derive(1, root)});
}

KeyRing KeyRing::load(const std::filesystem::path& file) { return KeyRing(read(file)); }

KeyRing KeyRing::rotate(const std::filesystem::path& file) {
  // The fixed name of the new file doubles as a lock between two rotations; the second look at the old file,
  // taken while holding it, catches one that ended between our first look and the lock.
  const std::filesystem::path fresh = file.string() + ".new";
  std::vector<Numbered> keys = read(file);
  if (keys.back().number == std::numeric_limits<Number>::max())
    invalid(file, "holds the last possible number");
  const std::size_t known = keys.size();
  const SecretKey root = SecretKey::random();
  keys.push_back(derive(static_cast<Number>(keys.back().number + 1), root));
  std::string content(heading);
  // Growing would leave copies of the keys behind in freed memory.
  content.reserve(heading.size() + keys.size() * 96);
  const Wiped wiped{content};
  for (const Numbered& key : keys) content += line_of(key.number, key.root);
  write_durably(fresh, content);
  if (read(file).size() != known) {
    ::unlink(fresh.c_str());
    invalid(file, "was rotated by somebody else meanwhile; try again");
  }
  if (::rename(fresh.c_str(), file.c_str()) != 0) invalid(file, std::strerror(errno));
  sync_folder_of(file);
  return KeyRing(std::move(keys));
}

KeyRing KeyRing::random(Number count) {
  ready();
  std::vector<Numbered> keys;
  for (unsigned number = 1; number <= std::max<unsigned>(count, 1); ++number) {
    keys.push_back(derive(static_cast<Number>(number), SecretKey::random()));
  }
  return KeyRing(std::move(keys));
}

std::vector<KeyRing::Number> KeyRing::numbers() const {
  std::vector<Number> all;
  for (const Numbered& key : keys_) all.push_back(key.number);
  return all;
}

const KeyRing::Numbered& KeyRing::at(Number number) const {
  const auto found = std::lower_bound(keys_.begin(), keys_.end(), number,
                                      [](const Numbered& key, Number wanted) { return key.number < wanted; });
  if (found == keys_.end() || found->number != number) {
    throw KeyMissing("the key ring has no key number " + std::to_string(number));
  }
  return *found;
}

const SecretKey& KeyRing::sealing(Number number) const { return at(number).sealing; }

const SecretKey& KeyRing::token(Number number) const { return at(number).token; }

}  // namespace linli::crypto
