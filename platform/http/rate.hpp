// A token bucket for each client address.
#pragma once

#include <array>
#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace linli::http {

class RateLimit {
 public:
  using Clock = std::chrono::steady_clock;

  explicit RateLimit(double per_second)
      : per_second_(per_second), burst_(per_second * 4 < 1 ? 1 : per_second * 4) {}

  // Takes a token. Zero: go on; otherwise the whole seconds after which there will be one. An IPv6 client is
  // known by its first 64 bits, because the rest is his to choose.
  int take(std::string_view address, Clock::time_point now);

 private:
  struct Bucket {
    double tokens;
    Clock::time_point filled_at;
  };
  struct Shard {
    std::mutex lock;
    std::unordered_map<std::string, Bucket> buckets;
    std::size_t sweep_at = 4096;
  };

  void forget_full_ones(Shard& shard, Clock::time_point now);

  double per_second_;
  double burst_;
  std::array<Shard, 16> shards_;
};

}  // namespace linli::http
