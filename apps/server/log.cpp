#include "apps/server/log.hpp"

#include <fmt/format.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "platform/core/json.hpp"
#include "platform/core/time.hpp"

namespace linli {
namespace {

constexpr std::string_view access_logger = "access";  // its messages are fields of JSON already

class JsonFormatter : public spdlog::formatter {
 public:
  void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
    const Instant at{
        std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch()).count()};
    const auto level = spdlog::level::to_string_view(message.level);
    std::string line =
        "{\"at\":\"" + to_text(at) + "\",\"level\":\"" + std::string(level.data(), level.size()) + "\",";
    const std::string_view payload{message.payload.data(), message.payload.size()};
    if (std::string_view(message.logger_name.data(), message.logger_name.size()) == access_logger) {
      line += payload;
    } else {
      line += "\"text\":";
      json::append_string(line, payload);
    }
    line += "}\n";
    out.append(line.data(), line.data() + line.size());
  }
  std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<JsonFormatter>(); }
};

}  // namespace

void log_as_json(const std::string& level) {
  const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
  const auto logger = [&](std::string_view name) {
    auto made = std::make_shared<spdlog::logger>(std::string(name), sink);
    made->set_formatter(std::make_unique<JsonFormatter>());
    made->set_level(spdlog::level::from_str(level));
    return made;
  };
  spdlog::drop_all();
  spdlog::register_logger(logger(access_logger));
  spdlog::set_default_logger(logger("linli"));
}

void log_access(const AccessLine& line) {
  static const auto logger = spdlog::get(std::string(access_logger));
  const auto level = line.status >= 500   ? spdlog::level::warn
                     : line.status >= 400 ? spdlog::level::info
                                          : spdlog::level::debug;
  if (!logger || !logger->should_log(level)) return;
  std::string fields =
      fmt::format("\"request_id\":\"{}\",\"operation\":\"{}\",\"method\":", line.request_id, line.operation);
  json::append_string(fields, line.method);
  fields += ",\"path\":";
  json::append_string(fields, line.path);
  fields += fmt::format(",\"account_id\":\"{}\",\"status\":{},\"duration_us\":{}", line.account_id.value,
                        line.status, line.duration_us);
  logger->log(level, fields);
}

}  // namespace linli
