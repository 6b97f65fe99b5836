#include "engines/workflow/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::workflow::texts {

const char* const extension_source = "县办件流程管理办法（示例）：延期累计超过一个工作日的，须经另一人批准";
const char* const pause_source = "县办件流程管理办法（示例）：暂停计时超过三日的，须经另一人批准";

namespace {

struct Pair {
  const char *chinese, *english;
};

std::string in(std::string_view locale, const Pair& pair) {
  return locale == "en" ? pair.english : pair.chinese;
}

}  // namespace

std::string yes_or_no(std::string_view locale, bool yes) {
  return in(locale, yes ? Pair{"是", "yes"} : Pair{"否", "no"});
}

std::string anybody_signed_in(std::string_view locale) {
  return in(locale, {"已登录用户", "anybody signed in"});
}

std::string line_title(std::string_view locale, LineKind kind, bool of_pause) {
  switch (kind) {
    case LineKind::start:
      return in(locale, {"开始", "Begun"});
    case LineKind::move:
      return in(locale, {"流转", "Moved"});
    case LineKind::pause:
      return in(locale, {"暂停计时", "Clock stopped"});
    case LineKind::resume:
      return in(locale, {"恢复计时", "Clock runs again"});
    case LineKind::extension_asked:
      return in(locale, of_pause ? Pair{"申请暂停计时", "Stopped clock asked for"}
                                 : Pair{"申请延期", "More time asked for"});
    case LineKind::extension_granted:
      return in(locale, {"同意延期", "More time granted"});
    case LineKind::extension_refused:
      return in(locale, of_pause ? Pair{"不同意暂停计时", "Stopped clock refused"}
                                 : Pair{"不同意延期", "More time refused"});
    case LineKind::deadline_warned:
      return in(locale, {"即将超时", "Deadline near"});
    case LineKind::deadline_missed:
      return in(locale, {"已超时", "Deadline missed"});
    case LineKind::note:
      return in(locale, {"备注", "Note"});
  }
  return {};
}

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"column.extension_id", "编号", "Number"},
      {"column.item_id", "流程实例", "Item"},
      {"column.deadline_title", "时限", "Deadline"},
      {"column.asked_by", "申请人", "Asked by"},
      {"column.asked_at", "申请时间", "Asked at"},
      {"column.minutes", "分钟", "Minutes"},
      {"column.until_at", "至", "Until"},
      {"value.kind.extension", "延期", "more time"},
      {"value.kind.pause", "暂停计时", "stopped clock"},
      {"value.state.waiting", "待批准", "waiting"},
      {"value.state.granted", "已同意", "granted"},
      {"value.state.refused", "未同意", "refused"},
      {"value.state.void", "已失效", "void"},
  });
}

}  // namespace linli::workflow::texts
