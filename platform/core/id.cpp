#include "platform/core/id.hpp"

#include <algorithm>

namespace linli {
namespace {

constexpr std::int64_t epoch_ms = 1'577'836'800'000;  // 2020-01-01T00:00:00Z
constexpr unsigned sequence_bits = 15;
constexpr unsigned node_bits = 6;

}  // namespace

std::int64_t Ids::next(Instant now) {
  const auto ms = static_cast<std::uint64_t>(std::max<std::int64_t>(now.ms - epoch_ms, 0));
  std::uint64_t last = last_.load(std::memory_order_relaxed);
  std::uint64_t next;
  do {
    next = std::max(last + 1, ms << sequence_bits);
  } while (!last_.compare_exchange_weak(last, next, std::memory_order_relaxed));
  const std::uint64_t sequence = next & ((1U << sequence_bits) - 1);
  return static_cast<std::int64_t>(((next >> sequence_bits) << (sequence_bits + node_bits)) |
                                   (std::uint64_t{node_} << sequence_bits) | sequence);
}

Instant instant_of_id(std::int64_t id) { return {(id >> (sequence_bits + node_bits)) + epoch_ms}; }

std::int64_t first_id_at(Instant at) {
  return std::max<std::int64_t>(at.ms - epoch_ms, 0) << (sequence_bits + node_bits);
}

}  // namespace linli
