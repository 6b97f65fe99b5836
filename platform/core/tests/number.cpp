#include <gtest/gtest.h>

#include "platform/core/json.hpp"

namespace linli {
namespace {

struct Measured {
  double value = 0;
};
BOOST_DESCRIBE_STRUCT(Measured, (), (value))

TEST(number, is_finite) {
  EXPECT_EQ(json::decode<Measured>(R"({"value":1e308})").value, 1e308);
  for (const char* text : {R"({"value":1e400})", R"({"value":-1e400})"})
    EXPECT_THROW(json::decode<Measured>(text), Refused) << text;
}

}  // namespace
}  // namespace linli
