// Each printable form, made by the whole program of what a small county has done, held against its approved
// picture.
#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "apps/server/world.hpp"
#include "engines/workflow/workflow.hpp"
#include "platform/export/export.hpp"
#include "platform/print/tests/paper.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

namespace bj = boost::json;

const std::filesystem::path approved = std::filesystem::path(LINLI_SOURCE_DIR) / "apps/server/tests/approved";

class Printing : public testing::Test {
 protected:
  Printing()
      : modules_(all_modules()),
        test(modules_, {.dispatch = {.workers = 2,
                                     .requests_per_second_per_account = 0,
                                     .exporter = exports::list_file}}),
        world(make_world(test)) {}

  std::string filled(std::string_view text) const {
    std::string out(text);
    for (const auto& [name, value] : world.names) {
      const std::string mark = "{" + name + "}";
      for (std::size_t at; (at = out.find(mark)) != std::string::npos;) out.replace(at, mark.size(), value);
    }
    return out;
  }
  bj::value does(const char* who, const char* method, std::string_view path, std::string_view body) {
    const auto response = test.call(method, filled(path), filled(body), sign_in_again(test, world, who));
    const auto text = testkit::body_of(response);
    EXPECT_EQ(response.status, 200) << path << ": " << text;
    auto answer = response.status == 200 ? bj::parse(text) : bj::value(bj::object{});
    for (const auto& item : answer.as_object())
      if (std::string_view(item.key()).ends_with("_id") && item.value().is_string())
        world.names.insert_or_assign(item.key(), std::string(item.value().as_string()));
    return answer;
  }
  std::string file(const char* who, std::string_view path) {
    const auto response = test.call("GET", filled(path), {}, sign_in_again(test, world, who));
    EXPECT_EQ(response.status, 200) << path;
    EXPECT_EQ(response.headers.get("Content-Type"), "application/pdf") << path;
    if (const auto* text = std::get_if<std::string>(&response.body)) return *text;
    std::string all, piece;
    if (const auto* stream = std::get_if<http::StreamBody>(&response.body))
      while (stream->next(piece)) all += piece;
    return all;
  }
  void looks_as_approved(const char* who, std::string_view path, const char* name) {
    print::expect_approved(file(who, path), approved, name);
  }

  std::vector<Module> modules_;
  testkit::TestApp test;
  testkit::World world;
};

TEST_F(Printing, TheRegisterOfMembers) {
  looks_as_approved("town_staff_a", "/members/export?format=pdf&reason=存档", "members");
}

TEST_F(Printing, TheRegisterOfDues) {
  does("secretary_a1", "PUT", "/members/{member_a1}/dues-base",
       R"({"category":"wage","base_yuan":5000,"from_month":"2026-01"})");
  does("secretary_a1", "PUT", "/members/{member_a1_old}/dues-base",
       R"({"category":"retired","base_yuan":5001,"from_month":"2026-01"})");
  does("secretary_a1", "POST", "/dues/payments",
       R"({"member_id":"{member_a1}","months":["2026-01"],"paid_on":"2026-01-05"})");
  looks_as_approved("secretary_a1", "/dues/print?reason=存档", "dues");
}

TEST_F(Printing, TheLetterOfATransferAndTheRegister) {
  does("secretary_a1", "POST", "/transfers",
       R"({"member_id":"{member_a1}","kind":"within","to_branch_id":"{branch_b1}","reason":"工作单位变动"})");
  does("secretary_a1", "POST", "/transfers/{transfer_id}/moves", R"({"move":"agree"})");
  does("town_staff_a", "POST", "/transfers/{transfer_id}/moves", R"({"move":"let_go"})");
  looks_as_approved("town_staff_a", "/transfers/{transfer_id}/letter?reason=存档", "transfer_letter");
  looks_as_approved("town_staff_a", "/transfers/print?reason=存档", "transfer_register");
}

TEST_F(Printing, TheRegisterOfApplicationsAndTheFormOfOne) {
  does(
      "secretary_a1", "POST", "/development-files",
      R"({"name":"王小明","phone":"13900001111","branch_id":"{branch_a1}","applied_on":"2026-01-04","occupation":"教师","education":"本科","birth_on":"1998-05-06"})");
  looks_as_approved("secretary_a1", "/development-files/export?format=pdf", "development_register");
  looks_as_approved("secretary_a1", "/development-files/{file_id}/print", "development_form");
}

TEST_F(Printing, TheRecordOfAMeetingAndItsSheets) {
  does(
      "secretary_a1", "POST", "/activities",
      R"({"unit_id":"{branch_a1}","kind":"members_meeting","title":"一月党员大会","starts_at":"2026-01-05T17:00:00+08:00","minutes":60,"place":"党群服务中心","leader":"王书记","own_parts":["通报党费收缴"],"notice":true})");
  looks_as_approved("secretary_a1", "/activities/{activity_id}/sheet/print", "sheet_before");
  test.tick(2 * hour_ms);
  does("secretary_a1", "POST", "/activities/{activity_id}/sheet",
       R"({"member_ids":["{member_a1}","{member_a1_2}"]})");
  does(
      "secretary_a1", "PUT", "/activities/{activity_id}/record",
      R"({"sections":[{"section":"agenda","text":"一、学习文件\n二、讨论路灯"},{"section":"minutes","text":"大家一致认为村口应当装灯。"}],"resolutions":[{"title":"在村口装路灯","vote":{"rule":"ordinary","in_favour":2,"against":0,"abstained":0}}]})");
  looks_as_approved("secretary_a1", "/activities/{activity_id}/print", "meeting_record");
  looks_as_approved("secretary_a1",
                    "/activity-attendance/print?unit_id={branch_a1}&from_on=2026-01-01&to_on=2026-01-31",
                    "attendance_grid");
  EXPECT_EQ(test.call("GET", filled("/activities/{activity_id}/print"), {},
                      sign_in_again(test, world, "secretary_b1"))
                .status,
            404);
  EXPECT_EQ(test.call("GET", filled("/activities/{activity_id}/print?x=1"), {},
                      sign_in_again(test, world, "secretary_a1"))
                .status,
            422);
}

TEST_F(Printing, TheYearOfABranchsDuties) {
  does(
      "secretary_a1", "POST", "/activities",
      R"({"unit_id":"{branch_a1}","kind":"theme_day","title":"一月主题党日","starts_at":"2026-01-05T17:00:00+08:00","minutes":60,"place":"党群服务中心","notice":true})");
  test.tick(2 * hour_ms);
  does("secretary_a1", "POST", "/activities/{activity_id}/sheet", R"({"member_ids":["{member_a1}"]})");
  does("secretary_a1", "PUT", "/activities/{activity_id}/record",
       R"({"sections":[{"section":"agenda","text":"学习"},{"section":"summary","text":"学习了文件。"}]})");
  does("secretary_a1", "POST", "/activities/{activity_id}/archive", "{}");
  looks_as_approved("secretary_a1", "/activity-duties/print?unit_id={branch_a1}&year=2026", "duties");
}

TEST_F(Printing, TheResultOfADeliberation) {
  const auto meet = [&](const char* who, const std::string& step, const char* minutes,
                        const std::string& votes) {
    does(who, "POST", "/matters/{matter_id}/meetings",
         R"({"held_on":"2026-01-05","place":"村委会会议室",)" + step + R"(,"minutes":")" + minutes + "\"," +
             votes + "}");
  };
  does(
      "community_staff_a", "POST", "/matters",
      R"({"kind":"four_two","title":"村道装路灯","text":"沿村道装路灯四十盏，资金由村集体承担。","unit_id":"{village_a}","branch_id":"{branch_a1}"})");
  meet("community_staff_a", R"("step":"propose")", "支委一致同意提出。",
       R"("should_attend":5,"present":5,"in_favour":5,"against":0,"abstained":0)");
  meet("secretary_a1", R"("step":"discuss")", "两委商议，八人到会。",
       R"("should_attend":9,"present":8,"in_favour":7,"against":1,"abstained":0)");
  meet("secretary_a1", R"("step":"deliberate")", "党员大会审议通过。",
       R"("should_attend":30,"present":20,"in_favour":15,"against":5,"abstained":0)");
  meet("community_staff_a", R"("step":"resolve","assembly":"representatives")", "村民代表会议决议通过。",
       R"("should_attend":40,"present":30,"in_favour":28,"against":2,"abstained":0)");
  does("town_staff_a", "POST", "/matters/{matter_id}/moves", R"({"move":"confirm"})");
  does("community_staff_a", "POST", "/matters/{matter_id}/moves",
       R"({"move":"publish_decision","note":"沿主要村道装路灯四十盏，由村集体收入支付。"})");
  const auto objected =
      does("resident_a", "POST", "/matters/{matter_id}/objections", R"({"text":"西头也应当有灯。"})");
  world.names.insert_or_assign(
      "objection_id", std::string(objected.at("my_objections").at(0).at("objection_id").as_string()));
  does("community_staff_a", "POST", "/matter-objections/{objection_id}/answer",
       R"({"answer":"西头六盏已列入。"})");
  test.tick(8 * day_ms);
  workflow::fire_due(test.app());
  does("secretary_a1", "POST", "/matters/{matter_id}/moves",
       R"({"move":"publish_result","note":"四十盏路灯全部装好，共用八万六千元。"})");
  looks_as_approved("secretary_a1", "/matters/{matter_id}/print?reason=存档", "deliberation_result");
}

TEST_F(Printing, IsWrittenIntoTheLog) {
  file("town_staff_a", "/members/export?format=pdf&reason=for the meeting");
  const auto audit = does("auditor", "GET", "/audit", "");
  EXPECT_NE(bj::serialize(audit).find("pdf, "), std::string::npos);
  EXPECT_NE(bj::serialize(audit).find("for the meeting"), std::string::npos);
}

}  // namespace
}  // namespace linli
