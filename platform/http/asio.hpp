// The types of Asio as this folder uses them: executors named rather than erased, which saves an indirect
// call and an allocation per operation. Only included by this folder's own sources.
#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace linli::http {

namespace net = boost::asio;
using boost::system::error_code;
using Executor = net::io_context::executor_type;
using Socket = net::basic_stream_socket<net::ip::tcp, Executor>;
using Acceptor = net::basic_socket_acceptor<net::ip::tcp, Executor>;
using TlsStream = net::ssl::stream<Socket&>;
template <class T>
using Task = net::awaitable<T, Executor>;
inline constexpr net::use_awaitable_t<Executor> await_it;
using Clock = std::chrono::steady_clock;

// Runs `work` (a function that returns bool) on a pool and comes back to the loop with its result; false when
// it threw.
template <class Work>
Task<bool> done_by(net::thread_pool& pool, Work& work) {
  return net::async_initiate<const net::use_awaitable_t<Executor>, void(bool)>(
      [&pool, &work](auto handler) {
        net::post(pool, [&work, handler = std::move(handler)]() mutable {
          bool fine = false;
          try {
            fine = work();
          } catch (...) {
            fine = false;
          }
          auto loop = net::get_associated_executor(handler);
          net::post(loop, [handler = std::move(handler), fine]() mutable { std::move(handler)(fine); });
        });
      },
      await_it);
}

}  // namespace linli::http
