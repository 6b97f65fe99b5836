// What the access engine promises, through the routes as a client would meet them.
#include "engines/access/access.hpp"

#include <map>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "engines/access/access.sql.hpp"
#include "engines/access/roles.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/password.hpp"
#include "platform/crypto/totp.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::access {
namespace {

constexpr Permission see_people{"test.see_people", Permission::Who::granted, true};
constexpr std::string_view good_password = "liuji-2026";

struct Seen {
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(Seen, (), (person_id))

Nothing see(Ctx& ctx, const Seen& in) {
  log_personal_view(ctx, in.person_id, {"phone", "address"}, "a visit", "张*");
  ctx.about(in.person_id);
  return {};
}

// A module above that shows personal data.
Module people() {
  return {"people", {}, {}, {&see_people}, [](App& app) {
            app.routes.post("/people/{person_id}/see", see_people, see, "See a person");
          }};
}

struct Answer {
  int status = 0;
  std::string code;
  boost::json::value json;
  std::string cookie;

  std::string text(const char* name) const { return std::string(json.at(name).as_string()); }
};

class Access : public testing::TestWithParam<testkit::Database> {
 protected:
  Access() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.app().get<CodeSender>().send = [this](Ctx&, const std::string& phone, const std::string& code,
                                                Instant) { sent_[phone] = code; };
    static const std::string hash = crypto::hash_password(good_password);
    test_.write([&](Ctx& ctx) {
      setting::change(ctx, "access.staff_second_factor", "false", "tests sign in by password alone");
      const Day on = add_days(ctx.today(), -10);
      county_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"中牟县"}, {}, on}).unit_id;
      town_ = org::create_unit(ctx, {county_, org::UnitKind::town, {"刘集镇"}, {}, on}).unit_id;
      other_ = org::create_unit(ctx, {county_, org::UnitKind::town, {"官渡镇"}, {}, on}).unit_id;
      const auto add = [&](const char* name, const char* phone, const char* role, Id<Unit> unit,
                           Id<Person> person = {}) {
        const auto account = create_account(ctx, {name, phone, hash, unit, person});
        if (*role) grant_role(ctx, account, role, unit);
        return account;
      };
      grantor_ = add("赵甲", "13800000001", "grantor", county_);
      second_ = add("钱乙", "13800000002", "rule_keeper", county_);
      staff_ = add("孙丙", "13800000003", "", town_);
      member_ = add("李丁", "13800000004", "member", town_, Id<Person>{4444});
      auditor_ = add("周戊", "13800000005", "auditor", county_);
      town_auditor_ = add("吴己", "13800000006", "auditor", town_);
      return 0;
    });
  }

  Answer call(std::string_view method, std::string_view path, std::string body = {},
              std::string_view token = {}) {
    const auto response = test_.call(method, path, std::move(body), token);
    Answer answer;
    answer.status = response.status;
    const auto text = testkit::body_of(response);
    answer.json = text.empty() ? boost::json::value() : boost::json::parse(text);
    if (answer.status >= 400) answer.code = answer.text("code");
    answer.cookie = response.headers.get("Set-Cookie");
    return answer;
  }
  Answer post(std::string_view path, std::string body, std::string_view token = {}) {
    return call("POST", path, std::move(body), token);
  }
  Answer get(std::string_view path, std::string_view token = {}) { return call("GET", path, {}, token); }

  Answer sign_in(std::string_view phone, std::string_view password = good_password) {
    return post("/sessions",
                R"({"phone":")" + std::string(phone) + R"(","password":")" + std::string(password) + "\"}");
  }
  std::string token_of(Id<Account> account) {
    return test_.write([&](Ctx& ctx) { return open_session(ctx, account); });
  }
  void sql(const std::string& text) {
    test_.store().write([&](db::Tx& tx) { tx.connection().script(text); });
  }
  AuditVerdict verified() {
    return test_.read([](Ctx& ctx) { return verify_audit(ctx); });
  }
  static std::string id(auto value) { return std::to_string(value.value); }

  std::vector<Module> modules_{Module{"command", command::sql::migrations, command::sql::all, {}, nullptr},
                               setting::module(), org::module(), module(), people()};
  testkit::TestApp test_;
  std::map<std::string, std::string> sent_;
  Id<Unit> county_, town_, other_;
  Id<Account> grantor_, second_, staff_, member_, auditor_, town_auditor_;
};

INSTANTIATE_TEST_SUITE_P(, Access, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Access, EveryQueryCompiles) {
  for (const db::Query* query : sql::all) test_.store().check(*query);
}

TEST_P(Access, APasswordOpensASessionAndACookieThatScriptsCannotRead) {
  const auto in = sign_in("138 0000 0004");
  ASSERT_EQ(in.status, 200);
  EXPECT_FALSE(in.json.at("second_factor_required").as_bool());
  EXPECT_NE(in.cookie.find("linli_session=" + in.text("token")), std::string::npos);
  EXPECT_NE(in.cookie.find("HttpOnly; SameSite=Strict"), std::string::npos);
  EXPECT_EQ(in.cookie.find("Secure"), std::string::npos);
  const auto me = get("/me", in.text("token"));
  ASSERT_EQ(me.status, 200);
  EXPECT_EQ(me.text("name"), "李丁");
  EXPECT_EQ(me.text("phone_masked"), "138****0004");
  EXPECT_EQ(me.json.at("roles").at(0).at("role").as_string(), "member");
  EXPECT_EQ(me.text("home_unit_id"), id(town_));
  EXPECT_EQ(get("/me").code, "access.sign_in_required");
  EXPECT_EQ(get("/me", "no token").status, 401);
  auto forged = in.text("token");
  forged.back() = forged.back() == 'A' ? 'B' : 'A';
  EXPECT_EQ(get("/me", forged).status, 401);
}

TEST_P(Access, NobodyLearnsWhoHasAnAccount) {
  for (int i = 0; i < 5; ++i) {
    const auto known = sign_in("13800000004", "wrong-1"), unknown = sign_in("13999999999", "wrong-1");
    EXPECT_EQ(known.code, "access.wrong_credentials");
    EXPECT_EQ(unknown.code, "access.wrong_credentials");
    EXPECT_EQ(known.status, unknown.status);
  }
  EXPECT_EQ(sign_in("13800000004").code, "access.locked");
  EXPECT_EQ(sign_in("13999999999").code, "access.locked");
  EXPECT_EQ(post("/one-time-codes", R"({"phone":"13800000004"})").code, "access.locked");
  test_.tick(60 * minute_ms);
  EXPECT_EQ(sign_in("13800000004").status, 200);
}

TEST_P(Access, ASuccessForgetsTheFailuresBefore) {
  for (int round = 0; round < 3; ++round) {
    for (int i = 0; i < 4; ++i) EXPECT_EQ(sign_in("13800000004", "wrong-1").status, 401);
    EXPECT_EQ(sign_in("13800000004").status, 200);
  }
}

TEST_P(Access, StaffCanLockAndUnlock) {
  const auto admin = token_of(grantor_), member = token_of(member_);
  EXPECT_EQ(get("/me", member).status, 200);
  EXPECT_EQ(post("/accounts/" + id(member_) + "/lock", "{}", admin).status, 200);
  EXPECT_EQ(get("/me", member).status, 401);
  EXPECT_EQ(sign_in("13800000004").code, "access.locked");
  EXPECT_EQ(post("/accounts/" + id(grantor_) + "/lock", "{}", admin).code, "access.for_himself");
  EXPECT_EQ(post("/accounts/" + id(member_) + "/unlock", "{}", admin).status, 200);
  EXPECT_EQ(sign_in("13800000004").status, 200);
  EXPECT_EQ(post("/accounts/" + id(member_) + "/lock", "{}", member).status, 401);
}

TEST_P(Access, WithoutASenderNobodyIsMadeToWaitForACode) {
  test_.app().get<CodeSender>().send = nullptr;
  const auto answer = post("/one-time-codes", R"({"phone":"13800000004"})");
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(answer.code, "access.no_code_sender");
}

TEST_P(Access, ACodeOpensASessionOnceAndInTime) {
  const std::string phone = R"({"phone":"13800000004"})";
  const auto by_code = [&](const std::string& code, const std::string& number = "13800000004") {
    return post("/sessions/by-code", R"({"phone":")" + number + R"(","code":")" + code + "\"}");
  };
  ASSERT_EQ(post("/one-time-codes", phone).status, 200);
  EXPECT_EQ(post("/one-time-codes", phone).code, "request.too_many");
  const auto code = sent_["13800000004"];
  EXPECT_EQ(by_code(code == "000000" ? "000001" : "000000").code, "access.wrong_credentials");
  EXPECT_EQ(by_code(code).status, 200);
  EXPECT_EQ(by_code(code).code, "access.wrong_credentials");
  test_.tick(2 * minute_ms);
  ASSERT_EQ(post("/one-time-codes", phone).status, 200);
  test_.tick(6 * minute_ms);
  EXPECT_EQ(by_code(sent_["13800000004"]).code, "access.wrong_credentials");

  // Who proves a phone that nobody has becomes a resident.
  ASSERT_EQ(post("/one-time-codes", R"({"phone":"13700000000"})").status, 200);
  const auto newcomer = by_code(sent_["13700000000"], "13700000000");
  ASSERT_EQ(newcomer.status, 200);
  EXPECT_EQ(get("/me", newcomer.text("token")).json.at("roles").at(0).at("role").as_string(), "resident");
}

TEST_P(Access, ASecondFactorMustBeShownAndNeverTwice) {
  const auto first = sign_in("13800000004").text("token");
  const auto factor = post("/me/second-factor", "{}", first);
  ASSERT_EQ(factor.status, 200);
  const auto secret = *crypto::from_base32(factor.text("secret"));
  const auto code_now = [&] {
    return R"({"code":")" + crypto::totp_code(secret, crypto::totp_step_at(test_.now().ms / 1000)) + "\"}";
  };
  EXPECT_EQ(post("/me/second-factor/confirm", R"({"code":"12345x"})", first).code,
            "access.wrong_second_factor");
  ASSERT_EQ(post("/me/second-factor/confirm", code_now(), first).status, 200);
  EXPECT_EQ(get("/me", first).text("second_factor"), "enrolled");

  const auto in = sign_in("13800000004");
  EXPECT_TRUE(in.json.at("second_factor_required").as_bool());
  const auto half = in.text("token");
  EXPECT_EQ(get("/me", half).status, 200);
  EXPECT_EQ(get("/me/sessions", half).code, "access.second_factor_required");
  EXPECT_EQ(post("/me/second-factor", "{}", half).code, "access.second_factor_required");
  EXPECT_EQ(post("/sessions/current/second-factor", code_now(), half).code,
            "access.wrong_second_factor");  // used
  test_.tick(31 * second_ms);
  const auto whole = post("/sessions/current/second-factor", code_now(), half);
  ASSERT_EQ(whole.status, 200);
  EXPECT_EQ(get("/me", half).status, 401);
  EXPECT_EQ(get("/me/sessions", whole.text("token")).status, 200);
}

TEST_P(Access, ASecondFactorIsGivenUpWithACodeByWhomNeedsNone) {
  const auto token = sign_in("13800000004").text("token");
  EXPECT_EQ(post("/me/second-factor/remove", R"({"code":"123456"})", token).code, "access.no_second_factor");
  const auto secret = *crypto::from_base32(post("/me/second-factor", "{}", token).text("secret"));
  const auto code_now = [&] {
    return R"({"code":")" + crypto::totp_code(secret, crypto::totp_step_at(test_.now().ms / 1000)) + "\"}";
  };
  ASSERT_EQ(post("/me/second-factor/confirm", code_now(), token).status, 200);
  const auto half = sign_in("13800000004").text("token");
  EXPECT_EQ(post("/me/second-factor/remove", code_now(), half).code, "access.second_factor_required");
  EXPECT_EQ(post("/me/second-factor/remove", code_now(), token).code, "access.wrong_second_factor") << "used";
  test_.tick(31 * second_ms);
  ASSERT_EQ(post("/me/second-factor/remove", code_now(), token).status, 200);
  EXPECT_EQ(get("/me", token).text("second_factor"), "none");
  EXPECT_EQ(get("/me", half).status, 401) << "what was opened before does not become whole by it";
  EXPECT_FALSE(sign_in("13800000004").json.at("second_factor_required").as_bool());
}

TEST_P(Access, FiveWrongCodesLockAndStaffWhoNeedAFactorKeepIt) {
  const auto token = sign_in("13800000001").text("token");
  const auto secret = *crypto::from_base32(post("/me/second-factor", "{}", token).text("secret"));
  const auto code_now = [&] {
    return R"({"code":")" + crypto::totp_code(secret, crypto::totp_step_at(test_.now().ms / 1000)) + "\"}";
  };
  ASSERT_EQ(post("/me/second-factor/confirm", code_now(), token).status, 200);
  test_.write([](Ctx& ctx) {
    setting::change(ctx, "access.staff_second_factor", "true", "as the rules want");
    return 0;
  });
  test_.tick(31 * second_ms);
  EXPECT_EQ(post("/me/second-factor/remove", code_now(), token).code, "access.second_factor_required");
  const auto half = sign_in("13800000001").text("token");
  for (int i = 0; i < 5; ++i)
    EXPECT_EQ(post("/sessions/current/second-factor", R"({"code":"12345x"})", half).code,
              "access.wrong_second_factor");
  EXPECT_EQ(post("/sessions/current/second-factor", code_now(), half).code, "access.locked");
  EXPECT_EQ(sign_in("13800000001").code, "access.locked");
  test_.tick(61 * minute_ms);
  const auto again = sign_in("13800000001").text("token");
  EXPECT_EQ(post("/sessions/current/second-factor", code_now(), again).status, 200);
}

TEST_P(Access, StaffWithoutASecondFactorCanOnlyEnrol) {
  test_.write([](Ctx& ctx) {
    setting::change(ctx, "access.staff_second_factor", "true", "as the rules want");
    return 0;
  });
  const auto token = sign_in("13800000001").text("token");
  EXPECT_EQ(get("/me", token).text("second_factor"), "required");
  EXPECT_EQ(get("/grants", token).code, "access.second_factor_required");
  EXPECT_EQ(post("/me/second-factor", "{}", token).status, 200);
}

TEST_P(Access, ARevokedSessionEndsAtOnceAndAnIdleOneByItself) {
  const auto one = token_of(grantor_), two = token_of(grantor_);
  const auto list = get("/me/sessions", one).json;
  ASSERT_EQ(list.at("items").as_array().size(), 2U);
  const auto newest = std::string(list.at("items").at(0).at("session_id").as_string());
  EXPECT_TRUE(list.at("items").at(1).at("current").as_bool());
  EXPECT_EQ(post("/sessions/" + newest + "/revoke", "{}", token_of(member_)).status, 404);
  EXPECT_EQ(get("/me", two).status, 200);
  EXPECT_EQ(post("/sessions/" + newest + "/revoke", "{}", one).status, 200);
  EXPECT_EQ(get("/me", two).status, 401);

  test_.tick(29 * minute_ms);
  EXPECT_EQ(get("/me", one).status, 200);
  test_.tick(29 * minute_ms);
  EXPECT_EQ(get("/me", one).status, 200);
  test_.tick(31 * minute_ms);
  EXPECT_EQ(get("/me", one).status, 401);

  const auto three = token_of(grantor_);
  const auto out = post("/sessions/current/sign-out", "{}", three);
  EXPECT_EQ(out.status, 200);
  EXPECT_NE(out.cookie.find("Max-Age=0"), std::string::npos);
  EXPECT_EQ(get("/me", three).status, 401);
}

TEST_P(Access, AnotherProcessSeesARevocationAtOnce) {
  const auto token = token_of(member_);
  EXPECT_EQ(get("/me", token).status, 200);
  // What another process on the same store would write.
  sql("UPDATE access_session SET revoked_at = 1; UPDATE access_epoch SET epoch = 77");
  EXPECT_EQ(get("/me", token).status, 401);
}

TEST_P(Access, ANewPasswordIsGoodAndEndsOtherSessions) {
  const auto one = token_of(member_), two = token_of(member_);
  const auto change = [&](std::string_view before, std::string_view after) {
    return post(
        "/me/password",
        R"({"old_password":")" + std::string(before) + R"(","new_password":")" + std::string(after) + "\"}",
        one);
  };
  EXPECT_EQ(change(good_password, "short1").status, 422);
  EXPECT_EQ(change(good_password, "onlyletters").status, 422);
  EXPECT_EQ(change("wrong-2026", "another-2027").code, "access.wrong_credentials");
  EXPECT_EQ(change(good_password, "another-2027").status, 200);
  EXPECT_EQ(get("/me", one).status, 200);
  EXPECT_EQ(get("/me", two).status, 401);
  EXPECT_EQ(sign_in("13800000004").status, 401);
  EXPECT_EQ(sign_in("13800000004", "another-2027").status, 200);
}

TEST_P(Access, PersonalDataTakeTwoPeopleAndNobodyActsForHimself) {
  sql("INSERT INTO access_role_permission (role, permission) VALUES ('town_staff', 'test.see_people')");
  const auto asker = token_of(grantor_), approver = token_of(second_);
  const auto ask = [&](Id<Account> account, const char* role, std::string_view token) {
    return post(
        "/grants",
        R"({"account_id":")" + id(account) + R"(","role":")" + role + R"(","unit_id":")" + id(town_) + "\"}",
        token);
  };
  EXPECT_EQ(ask(grantor_, "town_staff", asker).code, "access.for_himself");
  EXPECT_EQ(ask(grantor_, "bank_clerk", asker).code, "access.for_himself");
  EXPECT_EQ(ask(staff_, "bank_clerk", asker).text("state"), "active");
  EXPECT_EQ(ask(staff_, "no_such_role", asker).code, "access.role_not_found");
  const auto asked = ask(staff_, "town_staff", asker);
  ASSERT_EQ(asked.text("state"), "pending");
  EXPECT_EQ(ask(staff_, "town_staff", asker).code, "access.already_granted");

  const auto staff = token_of(staff_);
  const auto path = "/grants/" + asked.text("grant_id");
  EXPECT_EQ(post("/people/4444/see", "{}", staff).code, "access.not_allowed");
  EXPECT_EQ(post(path + "/approve", "{}", asker).code, "access.second_person");
  EXPECT_EQ(post(path + "/approve", "{}", staff).code, "access.not_allowed");
  EXPECT_EQ(post(path + "/approve", "{}", approver).status, 200);
  EXPECT_EQ(post(path + "/approve", "{}", approver).code, "access.not_pending");
  EXPECT_EQ(post("/people/4444/see", "{}", staff).status, 200);

  // The person concerned reads who saw what.
  const auto views = get("/me/personal-views", token_of(member_)).json.at("items").as_array();
  ASSERT_EQ(views.size(), 1U);
  EXPECT_EQ(views[0].at("viewer_name").as_string(), "孙丙");
  EXPECT_EQ(views[0].at("fields").at(1).as_string(), "address");
  EXPECT_EQ(get("/personal-views?person_id=4444", token_of(auditor_)).json.at("items").as_array().size(), 1U);

  EXPECT_EQ(post(path + "/revoke", "{}", asker).status, 200);
  EXPECT_EQ(post("/people/4444/see", "{}", staff).code, "access.not_allowed");

  // Whoever gives roles is himself appointed by two, and two accounts of one person are one.
  const auto power = ask(staff_, "grantor", asker);
  ASSERT_EQ(power.text("state"), "pending");
  test_.write([&](Ctx& ctx) {
    link_person(ctx, grantor_, Id<Person>{1});
    link_person(ctx, second_, Id<Person>{1});
    return 0;
  });
  EXPECT_EQ(post("/grants/" + power.text("grant_id") + "/approve", "{}", approver).code,
            "access.second_person");
}

TEST_P(Access, NoShippedRoleBothGivesRolesAndSeesPersonalData) {
  for (const Permission* permission : test_.app().modules().back().permissions)
    EXPECT_TRUE(permission->personal);
  test_.read([&](Ctx& ctx) {
    for (const ShippedRole& role : shipped_roles()) {
      const auto names = permissions_of(ctx, role.role);
      if (!names->contains(can::grant.name)) continue;
      for (const Module& module : ctx.app.modules())
        for (const Permission* permission : module.permissions)
          EXPECT_FALSE(permission->personal && names->contains(permission->name))
              << role.role << " " << permission->name;
    }
    return 0;
  });
}

TEST_P(Access, AListShowsOnlyWhatIsInScope) {
  const auto admin = token_of(grantor_);
  EXPECT_EQ(get("/accounts", admin).json.at("items").as_array().size(), 6U);
  EXPECT_EQ(get("/accounts?unit_id=" + id(other_), admin).json.at("items").as_array().size(), 0U);
  EXPECT_EQ(get("/accounts?q=13800000004", admin).json.at("items").at(0).at("name").as_string(), "李丁");
  EXPECT_EQ(get("/accounts?q=%E5%AD%99", admin).json.at("items").as_array().size(), 1U);
  EXPECT_EQ(get("/grants?unit_id=" + id(town_), admin).json.at("items").as_array().size(), 2U);
  EXPECT_EQ(get("/grants?unit_id=" + id(county_), token_of(town_auditor_)).code, "access.not_allowed");
  EXPECT_EQ(get("/roles", admin).json.at("items").as_array().size(), shipped_roles().size());
  EXPECT_EQ(get("/accounts", token_of(member_)).code, "access.not_allowed");
  const auto opened =
      post("/accounts",
           R"({"name":"郑庚","phone":"13800000007","password":"liuji-2027","unit_id":")" + id(town_) + "\"}",
           admin);
  ASSERT_EQ(opened.status, 200);
  EXPECT_EQ(
      post("/accounts", R"({"name":"郑庚","phone":"138-0000-0007","unit_id":")" + id(town_) + "\"}", admin)
          .code,
      "access.phone_taken");
  EXPECT_EQ(sign_in("13800000007", "liuji-2027").status, 200);
}

TEST_P(Access, TheAuditLogFindsAnyAlteredByte) {
  sql("INSERT INTO access_role_permission (role, permission) VALUES ('town_staff', 'test.see_people')");
  test_.write([&](Ctx& ctx) { return grant_role(ctx, staff_, "town_staff", town_); });
  const auto staff = token_of(staff_), admin = token_of(grantor_);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(post("/people/4444/see", "{}", staff).status, 200);
    EXPECT_EQ(post("/accounts/" + id(member_) + "/sign-out-everywhere", "{}", admin).status, 200);
    sign_in("13800000004", "wrong-1");
    test_.tick(minute_ms);
  }
  const auto good = verified();
  EXPECT_TRUE(good.faults.empty()) << good.faults.front().what;
  EXPECT_EQ(good.lines, 12);  // each view writes a line of its own beside its command's

  const auto entries = get("/audit", token_of(auditor_)).json.at("items").as_array();
  EXPECT_EQ(entries.size(), 12U);
  EXPECT_EQ(get("/audit?action=access.sign_in_failed", token_of(auditor_)).json.at("items").as_array().size(),
            3U);
  // The town's auditor does not see what concerns no unit of his.
  EXPECT_LT(get("/audit", token_of(town_auditor_)).json.at("items").as_array().size(), 12U);

  const auto found = [&](const std::string& change, const std::string& back) {
    sql(change);
    EXPECT_FALSE(verified().faults.empty()) << change;
    sql(back);
    const auto again = verified();
    EXPECT_TRUE(again.faults.empty()) << back;
  };
  const auto first = [](const std::string& table) {
    return " WHERE id = (SELECT MIN(id) FROM " + table + ")";
  };
  const std::map<std::string, std::pair<std::vector<std::string>, std::vector<std::string>>> columns{
      {"access_audit",
       {{"link_id", "at", "account_id", "subject_id", "unit_id"},
        {"account_name", "action", "detail", "request_id", "address"}}},
      {"access_audit_link", {{"first_id", "last_id", "lines"}, {}}},
      {"access_personal_view",
       {{"person_id", "account_id", "viewer_unit_id", "at"},
        {"person_name", "viewer_name", "viewer_unit", "fields", "reason"}}},
  };
  for (const auto& [table, kinds] : columns) {
    const auto set = "UPDATE " + table + " SET ";
    for (const auto& column : kinds.first)
      found(set + column + " = " + column + " + 1" + first(table),
            set + column + " = " + column + " - 1" + first(table));
    for (const auto& column : kinds.second)
      found(set + column + " = " + column + " || 'x'" + first(table),
            set + column + " = SUBSTR(" + column + ", 1, LENGTH(" + column + ") - 1)" + first(table));
    // The digest of the row and of its neighbour change places.
    const auto swap = "CREATE TABLE kept AS SELECT id, digest FROM " + table + "; UPDATE " + table +
                      " SET digest = (SELECT k.digest FROM kept k WHERE k.id <> " + table + ".id LIMIT 1)" +
                      first(table);
    found(swap, "UPDATE " + table + " SET digest = (SELECT k.digest FROM kept k WHERE k.id = " + table +
                    ".id); DROP TABLE kept");
    found("CREATE TABLE kept AS SELECT * FROM " + table + "; DELETE FROM " + table +
              " WHERE id = (SELECT MAX(id) FROM " + table + ")",
          "DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM kept; DROP TABLE kept");
  }
  found(
      "CREATE TABLE kept AS SELECT * FROM access_audit WHERE id = (SELECT MAX(id) FROM access_audit); UPDATE "
      "kept SET id = id + 1; INSERT INTO access_audit SELECT * FROM kept",
      "DELETE FROM access_audit WHERE id IN (SELECT id FROM kept); DROP TABLE kept");
}

TEST_P(Access, ARefusedCommandLeavesNoLine) {
  const auto admin = token_of(grantor_);
  const auto before = verified().lines;
  EXPECT_EQ(post("/accounts/" + id(grantor_) + "/lock", "{}", admin).status, 403);
  EXPECT_EQ(verified().lines, before);
  EXPECT_TRUE(verified().faults.empty());
}

}  // namespace
}  // namespace linli::access
