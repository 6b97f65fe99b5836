#include "platform/http/rate.hpp"

#include <algorithm>
#include <cmath>

#include <boost/asio/ip/address.hpp>

namespace linli::http {
namespace {

std::string client_key(std::string_view address) {
  std::string key(address);
  if (address.find(':') == std::string_view::npos) return key;
  boost::system::error_code failure;
  auto parsed = boost::asio::ip::make_address_v6(key, failure);
  if (failure) return key;
  auto bytes = parsed.to_bytes();
  return {reinterpret_cast<const char*>(bytes.data()), 8};
}

double seconds_between(RateLimit::Clock::time_point from, RateLimit::Clock::time_point to) {
  return std::chrono::duration<double>(to - from).count();
}

}  // namespace

int RateLimit::take(std::string_view address, Clock::time_point now) {
  if (per_second_ <= 0) return 0;
  auto key = client_key(address);
  auto& shard = shards_[std::hash<std::string>{}(key) % shards_.size()];
  std::lock_guard guard(shard.lock);
  if (shard.buckets.size() >= shard.sweep_at) forget_full_ones(shard, now);
  auto& bucket = shard.buckets.try_emplace(std::move(key), Bucket{burst_, now}).first->second;
  bucket.tokens = std::min(burst_, bucket.tokens + seconds_between(bucket.filled_at, now) * per_second_);
  bucket.filled_at = now;
  if (bucket.tokens < 1) return std::max(1, static_cast<int>(std::ceil((1 - bucket.tokens) / per_second_)));
  bucket.tokens -= 1;
  return 0;
}

// A bucket that has had the time to fill is the same as none. The next sweep waits until the table has
// doubled, so that its cost stays constant per request.
void RateLimit::forget_full_ones(Shard& shard, Clock::time_point now) {
  std::erase_if(shard.buckets, [&](const auto& entry) {
    const auto& bucket = entry.second;
    return bucket.tokens + seconds_between(bucket.filled_at, now) * per_second_ >= burst_;
  });
  shard.sweep_at = std::max<std::size_t>(4096, shard.buckets.size() * 2);
}

}  // namespace linli::http
