// The application register of one person: who he is, his 25 steps, who
// accompanies him, what was decided.
#include "modules/development/print.hpp"

#include <fmt/format.h>

#include "modules/development/dto.hpp"
#include "platform/export/printed.hpp"

namespace linli::development {
namespace {

struct Words {
  bool english = false;
  explicit Words(const Ctx& ctx) : english(ctx.call.locale == "en") {}
  const char* operator()(const char* chinese, const char* other) const { return english ? other : chinese; }
};

std::string day(const std::optional<Day>& on) { return on ? linli::to_text(*on) : ""; }

std::string names(const std::vector<Sponsor>& sponsors, const char* between) {
  std::string all;
  for (const Sponsor& sponsor : sponsors) all += (all.empty() ? "" : between) + sponsor.name;
  return all;
}

print::Form register_form(Ctx& ctx, const OneFile& in) {
  const Words say(ctx);
  const FileFull file = development::file(ctx, in);
  print::Form form;
  form.title = say("发展党员登记表", "Register of a member's development");
  form.subtitle = fmt::format("{}{}　　{}{}", say("党支部：", "Branch: "), file.branch_name,
                              say("编号：", "Number: "), file.number);
  form.blocks.emplace_back(
      print::Fields{{{say("姓名", "Name"), file.name},
                     {say("性别", "Sex"), !file.sex                          ? ""
                                          : *file.sex == member::Sex::female ? say("女", "female")
                                                                             : say("男", "male")},
                     {say("出生日期", "Born on"), day(file.birth_on)},
                     {say("学历", "Education"), file.education.value_or("")},
                     {say("职业", "Occupation"), file.occupation.value_or("")},
                     {say("申请入党日期", "Applied on"), linli::to_text(file.applied_on)},
                     {say("培养联系人", "Contacts"), names(file.contacts, say("、", ", "))},
                     {say("入党介绍人", "Introducers"), names(file.introducers, say("、", ", "))},
                     {say("当前步骤", "Step"), fmt::format("{}. {}", file.step_number, file.step_title)},
                     {say("预备期至", "Probation until"), day(file.probation_until_on)}},
                    2});
  print::Table steps;
  steps.columns = {{say("步骤", "No."), 1, print::Align::centre},
                   {say("内容", "Step"), 6},
                   {say("完成日期", "Done on"), 2, print::Align::centre},
                   {say("经办人", "By"), 2}};
  for (const StepLine& step : file.steps)
    steps.rows.push_back(
        {std::to_string(step.number), step.title, day(step.done_on), step.by_name.value_or("")});
  form.blocks.emplace_back(std::move(steps));
  for (const HalfYear& review : file.reviews)
    form.blocks.emplace_back(print::Passage{
        fmt::format("{}　{}", say("半年考察", "Half-yearly review"), linli::to_text(review.on)),
        review.opinion, 2});
  if (!file.trainings.empty()) {
    print::Table trainings;
    trainings.columns = {{say("集中培训", "Training"), 5},
                         {say("开始日期", "From"), 2, print::Align::centre},
                         {say("天数", "Days"), 1, print::Align::right},
                         {say("学时", "Hours"), 1, print::Align::right}};
    for (const Training& training : file.trainings)
      trainings.rows.push_back({training.topic, linli::to_text(training.from_on),
                                std::to_string(training.days), std::to_string(training.hours)});
    form.blocks.emplace_back(std::move(trainings));
  }
  for (const Resolution& resolution : file.resolutions) {
    const auto title = resolution.kind == ResolutionKind::admit
                           ? say("支部大会决议（接收预备党员）", "Resolution: admitted on probation")
                           : say("支部大会决议（转为正式党员）", "Resolution: full member");
    const auto counted =
        fmt::format(fmt::runtime(say("应到 {}，实到 {}，赞成 {}，反对 {}，弃权 {}。",
                                     "Should attend {}, present {}, for {}, against {}, abstained {}.")),
                    resolution.should_attend, resolution.present, resolution.in_favour, resolution.against,
                    resolution.abstained);
    form.blocks.emplace_back(print::Passage{fmt::format("{}　{}", title, linli::to_text(resolution.on)),
                                            resolution.text + "\n" + counted, 3});
  }
  form.blocks.emplace_back(print::Signatures{
      {say("申请人（签字）", "Applicant (signature)"), say("党支部书记（签字）", "Secretary (signature)")},
      say("年　月　日", "Date")});
  return form;
}

}  // namespace

void declare_printing(App& app) {
  app.routes
      .get("/development-files/{file_id}/print", linli::can::signed_in,
           exports::printed<OneFile, register_form, "get_development_files_one_print">,
           "The application register of one person, to print")
      .answers("application/pdf")
      .refuses(refusal::file_not_found);
}

}  // namespace linli::development
