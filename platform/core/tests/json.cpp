#include "platform/core/json.hpp"

#include <cstdlib>

#include <gtest/gtest.h>

namespace linli {
namespace {

struct Thing;
enum class Colour { red, green, class_ };
BOOST_DESCRIBE_ENUM(Colour, red, green, class_)

struct Inner {
  Text<1, 5> name;
  std::optional<std::int64_t> count;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (name, count))

struct Outer {
  Id<Thing> thing_id;
  Points points;
  bool yes = false;
  std::int32_t small = 0;
  double number = 0;
  Colour colour{};
  Day on;
  Instant at;
  std::optional<Text<2, 4>> note;
  std::vector<Inner> rows;
};
BOOST_DESCRIBE_STRUCT(Outer, (), (thing_id, points, yes, small, number, colour, on, at, note, rows))

constexpr const char* good =
    R"({"thing_id":"17","points":-3,"yes":true,"small":7,"number":1.5,"colour":"class","on":"2026-02-28","at":"2026-02-28T02:00:00Z",)"
    R"("note":" 四个汉字 ","rows":[{"name":"a"},{"name":"b","count":2}]})";

// What is wrong with a text, as "field code" lines.
std::vector<std::string> wrong(std::string_view text) {
  try {
    json::decode<Outer>(text);
  } catch (const Refused& refused) {
    std::vector<std::string> all;
    for (const auto& field : refused.fields()) all.push_back(field.field + " " + field.code);
    if (all.empty()) all.emplace_back(refused.code());
    return all;
  }
  return {};
}

// `good` with one piece replaced.
std::string with(std::string_view piece, std::string_view by) {
  std::string text = good;
  return text.replace(text.find(piece), piece.size(), by);
}

using Wrong = std::vector<std::string>;

TEST(json, reads_what_a_shape_says_and_writes_it_again) {
  const auto read = json::decode<Outer>(good);
  EXPECT_EQ(read.thing_id.value, 17);
  EXPECT_EQ(read.points.value, -3);
  EXPECT_EQ(read.colour, Colour::class_);
  EXPECT_EQ(read.on, Day{20260228});
  EXPECT_EQ(read.note->value, "四个汉字");
  ASSERT_EQ(read.rows.size(), 2U);
  EXPECT_FALSE(read.rows[0].count);
  const auto text = json::encode(read);
  EXPECT_EQ(json::encode(json::decode<Outer>(text)), text);
  EXPECT_EQ(text.find("count"), text.rfind("count"));
}

TEST(json, reads_a_number_as_what_its_text_says) {
  for (const char* text : {"0.000000000003703180065672772334", "0.1", "-34.718093", "1e23", "1E-7", "8.41e21",
                           "2.2250738585072011e-308", "123456789012345678901234567890"})
    EXPECT_EQ(json::parse(text).to_number<double>(), std::strtod(text, nullptr)) << text;
  EXPECT_EQ(json::parse("17"), boost::json::value(17));
  EXPECT_EQ(json::parse("18446744073709551615"), boost::json::value(UINT64_MAX));
  EXPECT_EQ(json::parse(R"([1.5,2,2.5,"2",null])"), (boost::json::array{1.5, 2, 2.5, "2", nullptr}));
}

TEST(json, names_every_field_that_is_wrong) {
  EXPECT_EQ(wrong("{}"), (Wrong{"thing_id field.required", "points field.required", "yes field.required",
                                "small field.required", "number field.required", "colour field.required",
                                "on field.required", "at field.required"}));
  EXPECT_EQ(wrong(with(R"({"name":"b","count":2})", R"({"name":"","count":"2","more":0})")),
            (Wrong{"rows.1.name field.required", "rows.1.count field.not_a_number",
                   "rows.1.more field.unknown_field"}));
  EXPECT_EQ(wrong(with("\"17\"", "17")), Wrong{"thing_id field.bad_format"});
  EXPECT_EQ(wrong(with("\"17\"", "\"0\"")), Wrong{"thing_id field.out_of_range"});
  EXPECT_EQ(wrong(with("\"17\"", "\"-1\"")), Wrong{"thing_id field.out_of_range"});
  EXPECT_EQ(wrong(with("\"17\"", "\"99999999999999999999\"")), Wrong{"thing_id field.out_of_range"});
  EXPECT_EQ(wrong(with("\"17\"", "\"1 \"")), Wrong{"thing_id field.not_a_number"});
  EXPECT_EQ(wrong(with("-3", "3.0")), Wrong{"points field.not_a_number"});
  EXPECT_EQ(wrong(with("-3", "1e300")), Wrong{"points field.not_a_number"});
  EXPECT_EQ(wrong(with("-3", "1000000000001")), Wrong{"points field.out_of_range"});
  EXPECT_EQ(wrong(with("-3", "18446744073709551615")), Wrong{"points field.out_of_range"});
  EXPECT_EQ(wrong(with("-3", "null")), Wrong{"points field.required"});
  EXPECT_EQ(wrong(with("\"small\":7", "\"small\":2147483648")), Wrong{"small field.out_of_range"});
  EXPECT_EQ(wrong(with("true", "1")), Wrong{"yes field.bad_format"});
  EXPECT_EQ(wrong(with("true", "\"true\"")), Wrong{"yes field.unknown_value"});
  EXPECT_EQ(wrong(with("\"class\"", "\"class_\"")), Wrong{"colour field.unknown_value"});
  EXPECT_EQ(wrong(with("2026-02-28\"", "2026-02-30\"")), Wrong{"on field.bad_format"});
  EXPECT_EQ(wrong(with(" 四个汉字 ", "一")), Wrong{"note field.too_short"});
  EXPECT_EQ(wrong(with(" 四个汉字 ", "五个汉字了")), Wrong{"note field.too_long"});
  EXPECT_EQ(wrong(with(" 四个汉字 ", "a\\u0000b")), Wrong{"note field.bad_format"});
  EXPECT_EQ(wrong(with("[{", "{\"x\":[{")), Wrong{"request.malformed"});
  EXPECT_EQ(wrong(with(R"([{"name":"a"},{"name":"b","count":2}])", "{}")), Wrong{"rows field.bad_format"});
  EXPECT_EQ(wrong(with(R"({"name":"a"})", "null")), Wrong{"rows.0 field.bad_format"});
}

TEST(json, that_is_none_is_malformed) {
  const std::string deep = std::string(40, '[') + std::string(40, ']');
  for (const std::string& text :
       {std::string(), std::string(" "), std::string("{"), std::string("{}x"), std::string("{} {}"),
        std::string("{\"a\":\"\xFF\"}"), std::string("{\"a\":\"\xED\xA0\x80\"}"),
        std::string("{\"a\":\"\\uD800\"}"), std::string("{'a':1}"), std::string("{\"a\":01}"),
        std::string("{\"a\":NaN}"), std::string("{\"a\":1,}"), std::string("\xEF\xBB\xBF{}"),
        std::string("{}\0", 3), deep, std::string(500'000, '[')})
    EXPECT_EQ(wrong(text), Wrong{"request.malformed"}) << text.substr(0, 50);
  EXPECT_EQ(wrong("[]"), Wrong{" field.bad_format"});
  EXPECT_EQ(wrong("3"), Wrong{" field.bad_format"});
}

TEST(json, answers_a_flood_of_wrong_fields_with_a_hundred) {
  std::string rows = "[";
  for (int i = 0; i < 5000; ++i) rows += i ? ",0" : "0";
  EXPECT_EQ(wrong(with(R"([{"name":"a"},{"name":"b","count":2}])", rows + "]")).size(), 100U);
}

TEST(json, escapes_what_it_writes) {
  std::string out;
  json::append_string(out, std::string_view("a\"\\\n\r\t\0\x1F刘", 11));
  EXPECT_EQ(out, "\"a\\\"\\\\\\n\\r\\t\\u0000\\u001f刘\"");
}

}  // namespace
}  // namespace linli
