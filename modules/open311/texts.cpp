#include "modules/open311/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::open311::texts {

const Said key_missing{"缺少 api_key，不能提交诉求。",
                       "api_key is missing: the request cannot be submitted."};
const Said key_invalid{"api_key 无效或已吊销，不能提交诉求。",
                       "api_key is invalid or was revoked: the request cannot be submitted."};
const Said jurisdiction_unknown{"jurisdiction_id 不是本辖区。",
                                "jurisdiction_id was not found: another jurisdiction."};
const Said service_missing{"缺少 service_code。", "service_code was not provided."};
const Said service_unknown{"没有这个 service_code：{}", "service_code was not found: {}"};
const Said request_unknown{"没有这个 service_request_id。", "service_request_id was not found."};
const Said token_unknown{"没有这个 token。", "token was not found."};
const Said nothing_here{"没有这个资源，请检查网址和格式（.xml 或 .json）。",
                        "There is no such resource; check the URL and its format (.xml or .json)."};
const Said unreadable{"参数无法读取：须为 UTF-8 编码的表单或 JSON。",
                      "The parameters cannot be read: a form or JSON in UTF-8 is needed."};
const Said place_missing{"缺少地点：请提供 lat 和 long，或 address_string，或 address_id。",
                         "The location is missing: provide lat and long, or address_string, or address_id."};
const Said bad_position{"lat、long 须为 WGS84 度数。", "lat and long must be degrees in WGS84."};
const Said address_unknown{"没有这个 address_id。", "address_id was not found."};
const Said description_too_long{"description 不得超过 4000 字。",
                                "description may not be longer than 4,000 characters."};
const Said phone_invalid{"phone 须为中国大陆手机号码。", "phone must be a mobile number of mainland China."};
const Said media_invalid{"media_url 须为不超过 1000 字的 http 或 https 网址。",
                         "media_url must be an http or https URL of at most 1,000 characters."};
const Said attribute_unknown{"没有这个属性：{}", "There is no such attribute: {}"};
const Said attribute_twice{"属性只能有一个值：{}", "The attribute takes one value only: {}"};
const Said value_unknown{"属性 {} 没有这个选项：{}", "The attribute {} has no such value: {}"};
const Said not_a_date{"属性 {} 须为 ISO 8601 日期时间。",
                      "The attribute {} must be a date and time in ISO 8601."};
const Said date_invalid{"{} 须为带时区的 W3C 日期时间，如 2026-01-01T00:00:00Z。",
                        "{} must be a W3C date and time with its zone, such as 2026-01-01T00:00:00Z."};
const Said span_too_long{"start_date 与 end_date 须先后有序，相隔不超过 90 天。",
                         "start_date and end_date must be in order and may not span more than 90 days."};
const Said status_unknown{"status 只能是 open 或 closed。", "status must be open or closed."};
const Said page_invalid{"page 从 1 起；page_size 为 1 至 1000。",
                        "page counts from 1; page_size is from 1 to 1000."};
const Said too_many_ids{"一次最多查询 1000 个 service_request_id。",
                        "At most 1000 of service_request_id can be asked for at once."};
const Said refused{"未能受理：{}", "The request was refused: {}"};
const Said notice{
    "诉求编号 {}。受理后可用 token 查询 service_request_id。",
    "Your request's number is {}. Once it is established, the token gives its service_request_id."};
const Said key_service{"请向县级管理员申请 api_key。", "Ask the county's administrators for an api_key."};
const Said contact{"{}，邻里平台", "{}, Linli"};

const Said urgency{"紧急程度", "How urgent is it?"};
const Said urgency_hint{"选一项", "choose one"};
const Said normal{"一般", "Normal"};
const Said urgent{"紧急", "Urgent"};
const Said affected{"影响到谁", "Who is affected?"};
const Said affected_hint{"可选多项", "choose any"};
const Said elderly{"老年人", "Elderly people"};
const Said children{"儿童", "Children"};
const Said disabled{"残障人士", "People with disabilities"};
const Said traffic{"通行", "Traffic"};
const Said happened_at{"何时发现", "When was it seen?"};
const Said happened_at_hint{"日期时间", "date and time"};

const char* const jurisdiction_source = "Open311 GeoReport v2：jurisdiction_id，留空则用行政区划代码";
const char* const contact_source = "Open311 Service Discovery：contact，留空则用县名";

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"column.client_id", "编号", "Client"},
      {"column.requests", "提交诉求数", "Requests"},
      {"column.revoked_at", "吊销时间", "Revoked at"},
      {"column.revoked_by", "吊销人", "Revoked by"},
  });
}

}  // namespace linli::open311::texts
