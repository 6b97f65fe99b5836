// What answers outside of the API: pages, OpenAPI, health, metrics.
#pragma once

#include <memory>

#include "apps/server/config.hpp"
#include "platform/command/dispatch.hpp"
#include "platform/command/workers.hpp"
#include "platform/http/assets.hpp"
#include "platform/http/server.hpp"

namespace linli {

class Front {
 public:
  Front(App& app, Dispatcher& dispatcher, const Config& config);
  http::Handler handler();
  void serves(const http::Server* server) { server_ = server; }

 private:
  void handle(http::Request&& request, http::Reply reply);
  http::Response page(const http::Head& head) const;
  // A page, allowed to load what the county's settings name.
  http::Response shell(const http::Asset& asset) const;
  http::Response metrics() const;
  http::Response ready() const;

  App& app_;
  Dispatcher& dispatcher_;
  const Config& config_;
  const http::Server* server_ = nullptr;
  http::Assets assets_;
  std::string openapi_;
  Workers workers_{1, 256};  // last: what it runs uses the others
};

}  // namespace linli
