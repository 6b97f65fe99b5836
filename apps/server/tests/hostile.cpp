// Bad input of every kind over a real connection: always a problem document that says what is wrong, never a
// failure of ours.
#include <zlib.h>

#include "apps/server/tests/real.hpp"

namespace linli {
namespace {

class Hostile : public Real {
 protected:
  void SetUp() override { server_->start(); }

  testkit::HttpAnswer post(std::string_view path, std::string_view body,
                           std::vector<std::pair<std::string, std::string>> headers = {}) {
    testkit::HttpClient client(server_->port(), token_);
    const auto answer = client.ask("POST", path, body, headers);
    EXPECT_TRUE(answer) << path << ": no answer";
    return answer.value_or(testkit::HttpAnswer{});
  }
  // "422 request.invalid amount hours"
  std::string told(const testkit::HttpAnswer& answer) {
    std::string out = std::to_string(answer.status) + " " + code_of(answer);
    boost::system::error_code bad;
    const auto body = boost::json::parse(answer.body, bad);
    if (!bad && body.is_object() && body.get_object().contains("fields"))
      for (const auto& field : body.at("fields").as_array())
        out += " " + std::string(field.at("field").as_string());
    if (answer.status >= 400) {
      EXPECT_NE(answer.head.find("application/problem+json"), std::string::npos) << answer.head;
    }
    return out;
  }
  std::string raw(std::string_view bytes) {
    return told(testkit::HttpClient::send_raw(server_->port(), bytes));
  }

  std::int64_t memory_kb() {
    std::ifstream status(fmt::format("/proc/{}/status", server_->pid()));
    for (std::string line; std::getline(status, line);)
      if (line.starts_with("VmHWM:")) return std::stoll(line.substr(6));
    return 0;
  }
};

constexpr const char* credits = "/api/v1/credits";

TEST_F(Hostile, unknown_addresses_of_open311_are_told_in_its_own_form) {
  testkit::HttpClient client(server_->port());
  const auto get = [&](std::string_view method, std::string_view path) {
    return client.ask(method, path).value_or(testkit::HttpAnswer{});
  };
  const auto json = get("GET", "/open311/v2/requests/1/comments.json");
  EXPECT_EQ(json.status, 404);
  EXPECT_NE(json.head.find("application/json"), std::string::npos) << json.head;
  const auto errors = boost::json::parse(json.body);
  EXPECT_EQ(errors.at(0).at("code"), 404) << json.body;
  for (const char* path : {"/open311/v2/a/b/c/d.xml", "/open311/v3/services.xml", "/open311/a/b/c/d/e/f"}) {
    const auto xml = get("GET", path);
    EXPECT_EQ(xml.status, 404) << path;
    EXPECT_NE(xml.head.find("text/xml"), std::string::npos) << xml.head;
    EXPECT_NE(xml.body.find("<errors>"), std::string::npos) << xml.body;
  }
  EXPECT_EQ(get("POST", "/open311/v2/services/1.xml").status, 405);
  EXPECT_NE(get("POST", "/open311/v2/services/1.xml").head.find("text/xml"), std::string::npos);
  EXPECT_EQ(get("GET", "/api/v1/nothing/at/all").head.find("text/xml"), std::string::npos);
}

// Pages, answers of the API, refusals, and what the server refuses before anybody has looked at it.
TEST_F(Hostile, browsers_are_told_what_they_may_do_with_an_answer) {
  testkit::HttpClient client(server_->port(), token_);
  const auto head_of = [&](std::string_view path) { return client.ask("GET", path)->head; };
  const auto cut_off = testkit::HttpClient::send_raw(server_->port(), "GET / HTTP/9\r\n\r\n").head;
  for (const auto& head : {head_of("/"), head_of("/console/"), head_of("/api/v1/me"), head_of("/healthz"),
                           head_of("/nothing.js"), head_of("/api/v1/nothing"), cut_off}) {
    for (const std::string line :
         {"\r\nX-Content-Type-Options: nosniff\r\n", "\r\nX-Frame-Options: DENY\r\n",
          "\r\nReferrer-Policy: same-origin\r\n", "\r\nContent-Security-Policy: default-src 'self'; "}) {
      const auto at = head.find(line);
      EXPECT_NE(at, std::string::npos) << line << head;
      EXPECT_EQ(head.find(line.substr(2, line.find(':')), at + 2 + line.find(':')), std::string::npos)
          << "twice: " << head;
    }
    EXPECT_EQ(head.find("Strict-Transport-Security"), std::string::npos) << head;
  }
}

TEST_F(Hostile, bodies_are_refused_with_what_is_wrong) {
  EXPECT_EQ(told(post(credits, R"({"rule_id":"1")")), "400 request.malformed");
  EXPECT_EQ(told(post(credits, std::string(100'000, '['))), "400 request.malformed");
  EXPECT_EQ(told(post(credits, "{\"note\":\"\xFF\xFE\"}")), "400 request.malformed");
  EXPECT_EQ(told(post(credits, "<xml/>")), "400 request.malformed");
  EXPECT_EQ(told(post(credits, std::string("\0\0\0", 3))), "400 request.malformed");
  EXPECT_EQ(told(post(credits, "[]")), "422 request.invalid ");
  EXPECT_EQ(told(post(credits,
                      R"({"rule_id":1,"member_id":{},"happened_on":[],"hours":"x","note":7,"extra":null})")),
            "422 request.invalid rule_id member_id happened_on hours note extra");
  EXPECT_EQ(told(post(credits, R"({"rule_id":"1","member_id":"1","happened_on":"2026-02-30","note":")" +
                                   std::string(5000, 'x') + "\"}")),
            "422 request.invalid happened_on note");
  EXPECT_EQ(told(post(credits, std::string((1 << 20) + 1, ' '))).substr(0, 3), "413");
  EXPECT_EQ(told(post("/api/v1/files", std::string(64 << 20, 'x'))).substr(0, 3), "413");
}

TEST_F(Hostile, requests_that_are_none_are_refused) {
  for (const char* bytes :
       {"GET\r\n\r\n", "\r\n\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
        "POST /api/v1/credits HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n",
        "POST /api/v1/credits HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/credits HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST /api/v1/credits HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: "
        "chunked\r\n\r\n0\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n", "GET /api/v1/units?q=%FF HTTP/1.1\r\nHost: h\r\n\r\n"}) {
    const auto answer = testkit::HttpClient::send_raw(server_->port(), bytes);
    EXPECT_TRUE(answer.status == 0 || (answer.status >= 400 && answer.status < 500) || answer.status == 505)
        << bytes << answer.head;
  }
  const std::string bearer = "Authorization: Bearer " + token_ + "\r\nConnection: close\r\n\r\n";
  EXPECT_EQ(raw("GET /api/v1/units?q=%FF HTTP/1.1\r\nHost: h\r\n" + bearer), "422 request.invalid q");
  EXPECT_EQ(raw("GET /api/v1/units?%FF=1 HTTP/1.1\r\nHost: h\r\n" + bearer), "400 request.malformed");
  EXPECT_EQ(raw("GET /api/v1/units?limit=%00 HTTP/1.1\r\nHost: h\r\n" + bearer), "422 request.invalid limit");
  EXPECT_EQ(raw("GET /api/v1/units/%00 HTTP/1.1\r\nHost: h\r\n" + bearer), "404 request.not_found");
  EXPECT_EQ(raw("GET /api/v1/../../etc/passwd HTTP/1.1\r\nHost: h\r\n" + bearer).substr(0, 2), "40");
  EXPECT_EQ(raw("GET /" + std::string(100'000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n").substr(0, 1), "4");
}

TEST_F(Hostile, strangers_take_no_turn_of_the_writer) {
  const auto writes = [&] {
    testkit::HttpClient client(server_->port(), {});
    const auto answer = client.ask("GET", "/metrics");
    const auto at = answer ? answer->body.find("\nlinli_store_writes_total ") : std::string::npos;
    return at == std::string::npos ? -1 : std::stoll(answer->body.substr(at + 26));
  };
  testkit::HttpClient stranger(server_->port(), "nobody");
  const auto before = writes();
  constexpr int asked = 200;
  for (int i = 0; i < asked; ++i) {
    const auto answer =
        stranger.ask("POST", credits, R"({"rule_id":"1","member_id":"1","happened_on":"2026-01-05"})");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 401) << answer->body;
  }
  EXPECT_GE(before, 0);
  EXPECT_LT(writes() - before, asked / 2) << "the server's own work aside";
}

TEST_F(Hostile, tokens_and_keys_of_any_shape_are_only_wrong) {
  for (const std::string& token : {std::string("x"), std::string(4000, 'x'), std::string("\xFF\xFF"),
                                   std::string("' OR 1=1 --"), token_ + "x"}) {
    testkit::HttpClient client(server_->port(), token);
    const auto answer = client.ask("GET", "/api/v1/me");
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->status == 401 || answer->status == 400) << answer->status;
  }
  const auto good = fmt::format(R"({{"rule_id":"{}","member_id":"{}","happened_on":"{}"}})", rule_id_,
                                member_id_, to_text(day_of(system_now())));
  for (const std::string& key : {std::string(81, 'k'), std::string("a b"), std::string("\xE5\x88\x98")})
    EXPECT_EQ(told(post(credits, good, {{"Idempotency-Key", key}})), "422 request.invalid Idempotency-Key")
        << key;
}

// A picture or list that is small on the wire and huge when it is unpacked.
TEST_F(Hostile, bombs_do_not_go_off) {
  const auto before = memory_kb();
  std::string zeros(32 << 20, '\0'), packed(compressBound(zeros.size()), '\0');
  uLongf size = packed.size();
  ASSERT_EQ(compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                      reinterpret_cast<const Bytef*>(zeros.data()), zeros.size(), 9),
            Z_OK);
  packed.resize(size);
  const auto big_endian = [](std::uint32_t number) {
    return std::string{static_cast<char>(number >> 24), static_cast<char>(number >> 16),
                       static_cast<char>(number >> 8), static_cast<char>(number)};
  };
  const auto chunk = [&](std::string body) {
    return big_endian(static_cast<std::uint32_t>(body.size() - 4)) + body +
           big_endian(static_cast<std::uint32_t>(
               crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()))));
  };
  const std::string png =
      "\x89PNG\r\n\x1A\n" +
      chunk("IHDR" + big_endian(60000) + big_endian(60000) + std::string("\x08\x00\x00\x00\x00", 5)) +
      chunk("IDAT" + packed) + chunk("IEND");
  const auto picture = post("/api/v1/files", png, {{"Content-Type", "image/png"}});
  EXPECT_EQ(picture.status / 100, 4) << picture.body;

  // A local header and nothing that fits to it.
  const std::string xlsx = std::string("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + std::string(16, '\0') +
                           std::string("\x13\x00\x00\x00", 4) + "[Content_Types].xml" + packed;
  const auto list =
      post("/api/v1/files", xlsx,
           {{"Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
            {"X-File-Name", "a.xlsx"}});
  EXPECT_LT(list.status, 500) << list.body;
  EXPECT_LT(memory_kb() - before, 200 << 10);
  for (const char* bytes :
       {"", "x", "\xFF\xD8\xFF\xE0 no picture", "\x89PNG\r\n\x1A\n", "RIFF\x10\x10\x10\x10WEBPVP8 ", "GIF89a",
        "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>"})
    EXPECT_EQ(post("/api/v1/files", bytes, {{"Content-Type", "image/jpeg"}}).status / 100, 4) << bytes;
  EXPECT_LT(post("/api/v1/files", "%PDF-1.4\n", {{"X-File-Name", "%FF%00..%2F..%2Fa.pdf"}}).status, 500);
  EXPECT_EQ(post("/api/v1/files", "%PDF-1.4\n", {{"X-File-Name", "%F"}}).status / 100, 4);
}

}  // namespace
}  // namespace linli
