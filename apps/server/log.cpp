#include "apps/server/log.hpp"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "platform/core/json.hpp"
#include "platform/core/time.hpp"

namespace linli {
namespace {

class JsonFormatter : public spdlog::formatter {
 public:
  void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
    const Instant at{std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch()).count()};
    const auto level = spdlog::level::to_string_view(message.level);
    std::string line = "{\"at\":\"" + to_text(at) + "\",\"level\":\"" + std::string(level.data(), level.size()) + "\",\"text\":";
    json::append_string(line, {message.payload.data(), message.payload.size()});
    line += "}\n";
    out.append(line.data(), line.data() + line.size());
  }
  std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<JsonFormatter>(); }
};

}  // namespace

void log_as_json(const std::string& level) {
  auto logger = std::make_shared<spdlog::logger>("linli", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_formatter(std::make_unique<JsonFormatter>());
  logger->set_level(spdlog::level::from_str(level));
  spdlog::set_default_logger(std::move(logger));
}

}  // namespace linli
