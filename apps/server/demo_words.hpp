// Words of the demo's neighbourhoods: what residents report and wish, and what is answered.
#pragma once

#include <string>
#include <vector>

namespace linli::demo {

struct Problem {
  const char* category;
  int weight;  // of a hundred or so, in a month when it is in season
  int first_month, last_month;
  const char* picture;  // of the demo's pictures; null: none
  int hours;            // until it is usually solved
  std::vector<std::string> texts, answers;
};
const std::vector<Problem>& problems();

struct Wished {
  const char* kind;
  const char* title;
  const char* text;
  int value_yuan;
};
const std::vector<Wished>& wishes();
const std::vector<std::string>& thanks();

struct DemoThing {
  const char* kind;
  const char* title;
  const char* text;
  int days;
};
const std::vector<DemoThing>& things();

struct DemoPurpose {
  const char* title;
  const char* text;
  const char* item;
  const char* goal;  // goods, hours
  int quantity;
  const char* report;
};
const std::vector<DemoPurpose>& purposes();

struct DemoExemplar {
  const char* title;
  const char* story;
};
const std::vector<DemoExemplar>& exemplars();

const std::vector<std::string>& department_names();
const std::vector<std::string>& estate_names();
const std::vector<std::string>& places();      // a place in words, for who gives no position
const std::vector<std::string>& unsolvable();  // why something cannot be solved
const std::vector<std::string>& complaints();  // why somebody is not satisfied
const std::vector<std::string>& praise();

// The name of a village or community without its committee.
std::string short_name(const std::string& division);

}  // namespace linli::demo
