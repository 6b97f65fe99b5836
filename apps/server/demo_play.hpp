// Plays people against a program in this process, on a clock that the play moves.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json.hpp>

#include "platform/command/dispatch.hpp"

namespace linli::demo {

class Play {
 public:
  // The clock stops at `end`, whatever is still planned for later.
  Play(App& app, std::shared_ptr<Instant> clock, Instant end);
  ~Play();
  Play(const Play&) = delete;
  Play& operator=(const Play&) = delete;

  // Requests as `who` (a name from `cast`, empty for anybody). A refusal ends the demo's making: it would be
  // a mistake of the play.
  boost::json::value get(const std::string& who, const std::string& path);
  boost::json::value post(const std::string& who, const std::string& path, const boost::json::object& body);
  boost::json::value put(const std::string& who, const std::string& path, const boost::json::object& body);
  // A request that may be refused as in real life; null then.
  boost::json::value try_post(const std::string& who, const std::string& path,
                              const boost::json::object& body);
  boost::json::value try_put(const std::string& who, const std::string& path,
                             const boost::json::object& body);

  // Sends a picture that the program carries ("lamp", "gift", …) and answers its file_id.
  std::string upload(const std::string& who, std::string_view picture);

  void cast(const std::string& who, Id<Account> account) { accounts_[who] = account; }
  Id<Account> account(const std::string& who) const { return accounts_.at(who); }
  // What somebody will do when the clock comes to that time; what lies beyond the end of the play is never
  // done.
  void later(Instant at, std::function<void()> act) { agenda_.emplace(at.ms, std::move(act)); }
  // Keeps what the agenda's acts belong to.
  void keep(std::shared_ptr<void> players) { players_.push_back(std::move(players)); }
  // Goes on to `to` through all that is on the agenda until then.
  void move_clock(Instant to);
  Instant now() const { return *clock_; }
  App& app() { return app_; }

 private:
  http::Response call(const std::string& method, const std::string& who, const std::string& path,
                      std::string body);
  const std::string& token(const std::string& who);

  App& app_;
  Dispatcher dispatcher_;
  std::shared_ptr<Instant> clock_;
  Instant end_;
  std::map<std::string, Id<Account>> accounts_;
  std::map<std::string, std::string> tokens_;
  std::map<std::string, Actor, std::less<>> actors_;                     // by token
  decltype(Gate::authenticate) authenticate_;                            // the gate's own
  std::map<std::pair<std::string, std::string>, std::string> pictures_;  // sent before, by sender
  std::multimap<std::int64_t, std::function<void()>> agenda_;
  std::vector<std::shared_ptr<void>> players_;
  Instant timers_fired_at_;
  std::uint64_t requests_ = 0;
};

}  // namespace linli::demo
