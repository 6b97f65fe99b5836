#include "engines/notify/streams.hpp"

#include <algorithm>

namespace linli::notify {

void Streams::drop_dead(std::deque<Open>& open, Instant now) {
  size_ -= std::erase_if(open, [&](Open& one) {
    if (!one.stream.closed() && now - one.since > longest_ms) one.stream.close();
    return one.stream.closed();
  });
}

bool Streams::add(Id<Account> account_id, Id<Session> session_id, http::EventStream stream, Instant now) {
  std::lock_guard lock(mutex_);
  if (size_ >= most) {
    for (auto& [account, open] : by_account_) drop_dead(open, now);
    std::erase_if(by_account_, [](const auto& item) { return item.second.empty(); });
    if (size_ >= most) return false;
  }
  auto& open = by_account_[account_id.value];
  drop_dead(open, now);
  if (open.size() == most_per_account) {
    open.front().stream.close();
    open.pop_front();
    --size_;
  }
  open.push_back({session_id, std::move(stream), now});
  ++size_;
  return true;
}

void Streams::push(Id<Account> account_id, std::string_view event, std::string_view json, Instant now) {
  std::lock_guard lock(mutex_);
  const auto found = by_account_.find(account_id.value);
  if (found == by_account_.end()) return;
  drop_dead(found->second, now);
  for (Open& one : found->second) one.stream.send(event, json);
  if (found->second.empty()) by_account_.erase(found);
}

void Streams::close(Id<Account> account_id, Id<Session> session_id, Id<Session> kept_id) {
  std::lock_guard lock(mutex_);
  const auto found = by_account_.find(account_id.value);
  if (found == by_account_.end()) return;
  size_ -= std::erase_if(found->second, [&](Open& one) {
    const bool ends = session_id ? one.session_id == session_id : !kept_id || one.session_id != kept_id;
    if (ends) one.stream.close();
    return ends;
  });
  if (found->second.empty()) by_account_.erase(found);
}

std::size_t Streams::size() const {
  std::lock_guard lock(mutex_);
  return size_;
}

}  // namespace linli::notify
