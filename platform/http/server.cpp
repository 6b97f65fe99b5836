#include "platform/http/server.hpp"

#include <exception>
#include <system_error>
#include <thread>

#include <openssl/ssl.h>

#include "platform/http/loop.hpp"

namespace linli::http {
namespace {

using net::ip::tcp;

// Of the client's protocols only this one is spoken; one who offers others alone goes on without negotiation.
int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* length, const unsigned char* offered,
                    unsigned int offered_length, void*) {
  static constexpr unsigned char ours[] = "\x08http/1.1";
  unsigned char* found = nullptr;
  auto result = SSL_select_next_proto(&found, length, ours, sizeof ours - 1, offered, offered_length);
  *chosen = found;
  return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

net::ssl::context tls_context(const Options& options) {
  net::ssl::context context(net::ssl::context::tls_server);
  context.set_options(net::ssl::context::default_workarounds | net::ssl::context::no_tlsv1 |
                      net::ssl::context::no_tlsv1_1 | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
  context.use_certificate_chain_file(options.tls_certificate);
  context.use_private_key_file(options.tls_key, net::ssl::context::pem);
  SSL_CTX_set_alpn_select_cb(context.native_handle(), choose_protocol, nullptr);
  SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS);
  return context;
}

tcp::endpoint endpoint_of(const Options& options) {
  return {net::ip::make_address(options.address == "localhost" ? "127.0.0.1" : options.address),
          options.port};
}

// With SO_REUSEPORT the kernel would let a second server of the same user share the port without a word.
void demand_free_port(const tcp::endpoint& endpoint) {
  if (endpoint.port() == 0) return;
  net::io_context context;
  tcp::acceptor probe(context, endpoint.protocol());
  probe.set_option(net::socket_base::reuse_address(true));
  probe.bind(endpoint);
}

}  // namespace

struct Server::State {
  explicit State(Options options, Handler handler)
      : shared{.options = options,
               .handler = std::move(handler),
               .proxies = TrustedProxies(options.trusted_proxies),
               .limit = RateLimit(options.requests_per_second_per_address)} {}

  void listen() {
    auto endpoint = endpoint_of(shared.options);
    demand_free_port(endpoint);
    auto count =
        shared.options.loops ? shared.options.loops : std::max(1u, std::thread::hardware_concurrency());
    for (unsigned number = 0; number < count; ++number) {
      auto& loop = *loops.emplace_back(std::make_unique<Loop>(shared, number));
      loop.listen(endpoint);
      endpoint = loop.endpoint();
    }
    port = endpoint.port();
  }

  Shared shared;
  std::vector<std::unique_ptr<Loop>> loops;
  std::uint16_t port = 0;
};

Server::Server(Options options, Handler handler)
    : state_(std::make_unique<State>(options, std::move(handler))) {
  auto where = options.address + ":" + std::to_string(options.port);
  if (options.tls_certificate.empty() != options.tls_key.empty())
    throw std::system_error(std::make_error_code(std::errc::invalid_argument),
                            where + ": a TLS certificate and its key go together");
  try {
    if (!options.tls_certificate.empty()) state_->shared.tls.emplace(tls_context(options));
  } catch (const boost::system::system_error& failure) {
    throw std::system_error(
        std::make_error_code(std::errc::invalid_argument),
        "TLS with " + options.tls_certificate + " and " + options.tls_key + ": " + failure.what());
  }
  try {
    state_->listen();
  } catch (const boost::system::system_error& failure) {
    throw std::system_error(failure.code(), "cannot listen on " + where);
  }
}

Server::~Server() = default;

std::uint16_t Server::port() const { return state_->port; }

void Server::run() {
  auto& loops = state_->loops;
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < loops.size(); ++i) threads.emplace_back([&loop = *loops[i]] { loop.run(); });
  loops.front()->run();
  for (auto& thread : threads) thread.join();
}

void Server::stop(std::chrono::milliseconds grace) {
  for (auto& loop : state_->loops) loop->stop(grace);
}

Server::Counters Server::counters() const {
  Counters sum{};
  sum.connections_open = state_->shared.open.load(std::memory_order_relaxed);
  for (const auto& loop : state_->loops) {
    const auto& counters = loop->counters;
    sum.connections_total += counters.connections.load(std::memory_order_relaxed);
    sum.requests_total += counters.requests.load(std::memory_order_relaxed);
    sum.bytes_in += counters.bytes_in.load(std::memory_order_relaxed);
    sum.bytes_out += counters.bytes_out.load(std::memory_order_relaxed);
  }
  return sum;
}

}  // namespace linli::http
