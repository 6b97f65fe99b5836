#include "modules/post/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::post::texts {

const char* const term_source =
    "《中国共产党基层组织选举工作条例》：村和社区党的委员会、总支部委员会、支部委员会每届任期5年，其他基层组"
    "织一般为3年";
const char* const shift_source =
    "《中国共产党基层组织选举工作条例》：提前或者延期换届须报上级党组织批准，延长或者提前期限一般不超过1年";
const char* const remind_source =
    "《关于党的基层组织任期的意见》：任期届满前6个月以发函等形式提醒做好换届准备";
const char* const committee_source =
    "《中国共产党支部工作条例（试行）》：正式党员7人以上的支部设立支部委员会，由3至5人组成，一般不超过7人";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_terms_ending", "换届提醒", "terms-ending"},
      {"column.unit_kind", "组织类别", "Kind of unit"},
      {"column.get_terms_ending.number", "届次", "Term"},
      {"column.began_on", "任期开始", "Began on"},
      {"column.days_left", "剩余天数", "Days left"},
      {"column.secretary_name", "书记", "Secretary"},
      {"column.light", "预警", "Light"},
      {"value.light.blue", "正常", "in time"},
      {"value.light.yellow", "临近", "near"},
      {"value.light.red", "超期", "overdue"},
  });
}

}  // namespace linli::post::texts
