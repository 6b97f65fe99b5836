#include "engines/place/outline.hpp"

#include <cmath>

#include <boost/geometry.hpp>
#include <fmt/format.h>

#include "platform/core/json.hpp"

namespace linli::place {
namespace {

namespace bg = boost::geometry;
namespace bj = boost::json;

constexpr std::size_t least_points = 4;        // a triangle and its begin again
constexpr std::size_t most_points = 20'000;    // of one area
constexpr double steps_a_degree = 10'000'000;  // a centimetre

double rounded(double degrees) { return std::round(degrees * steps_a_degree) / steps_a_degree; }

std::optional<Position> position_of(const bj::value& value) {
  const auto* pair = value.if_array();
  if (!pair || pair->size() < 2 || pair->size() > 4 || !(*pair)[0].is_number() || !(*pair)[1].is_number())
    return {};
  return Position{(*pair)[1].to_number<double>(), (*pair)[0].to_number<double>()};
}

bool in_range(Position p) { return std::abs(p.lat) <= 90 && std::abs(p.lng) <= 180; }

// Reads one area; the first thing that is wrong is kept.
struct Reading {
  Coordinates coordinates = Coordinates::wgs84;
  std::size_t points = 0;
  OutlineRead read;

  bool fail(const char* code) { return read.problem = code, false; }

  bool position(Position p, Polygon::ring_type& ring) {
    if (++points > most_points) return fail("place.too_many_points");
    if (!in_range(p)) return fail("place.out_of_range");
    if (coordinates == Coordinates::gcj02) p = from_gcj02(p);
    ring.push_back({rounded(p.lng), rounded(p.lat)});
    return true;
  }

  bool closed(const Polygon::ring_type& ring) {
    if (ring.size() < least_points) return fail("place.too_few_points");
    return bg::equals(ring.front(), ring.back()) || fail("place.ring_open");
  }

  bool ring(const bj::value& value, Polygon::ring_type& made) {
    const auto* positions = value.if_array();
    if (!positions) return fail("place.not_geojson");
    for (const auto& item : *positions) {
      const auto p = position_of(item);
      if (!p) return fail("place.not_geojson");
      if (!position(*p, made)) return false;
    }
    return closed(made);
  }

  bool polygon(const bj::value& value) {
    const auto* rings = value.if_array();
    if (!rings || rings->empty()) return fail("place.not_geojson");
    Polygon made;
    if (!ring((*rings)[0], made.outer())) return false;
    for (std::size_t i = 1; i < rings->size(); ++i)
      if (!ring((*rings)[i], made.inners().emplace_back())) return false;
    read.outline.push_back(std::move(made));
    return true;
  }

  void check() {
    if (read.problem) return;
    bg::correct(read.outline);  // either direction of a ring is accepted
    bg::validity_failure_type failure{};
    if (bg::is_valid(read.outline, failure)) return;
    switch (failure) {
      case bg::failure_few_points:
        fail("place.too_few_points");
        break;
      case bg::failure_not_closed:
        fail("place.ring_open");
        break;
      // A ring that no turning puts right runs both ways round.
      case bg::failure_wrong_orientation:
      case bg::failure_self_intersections:
        fail("place.crosses_itself");
        break;
      case bg::failure_interior_rings_outside:
      case bg::failure_nested_interior_rings:
      case bg::failure_disconnected_interior:
      case bg::failure_intersecting_interiors:
        fail("place.rings_in_conflict");
        break;
      default:
        fail("place.not_an_area");
    }
  }
};

void append_ring(const Polygon::ring_type& ring, std::string& out) {
  out += '[';
  for (const auto& point : ring)
    fmt::format_to(std::back_inserter(out), "{}[{},{}]", out.back() == '[' ? "" : ",", bg::get<0>(point),
                   bg::get<1>(point));
  out += ']';
}

std::vector<std::vector<double>> positions_of(const Polygon::ring_type& ring) {
  std::vector<std::vector<double>> made;
  made.reserve(ring.size());
  for (const auto& point : ring) made.push_back({bg::get<0>(point), bg::get<1>(point)});
  return made;
}

}  // namespace

OutlineRead outline_of_geometry(const bj::value& geometry, Coordinates coordinates) {
  Reading reading{.coordinates = coordinates};
  const auto* object = geometry.if_object();
  const auto* type = object ? object->if_contains("type") : nullptr;
  const auto* parts = object ? object->if_contains("coordinates") : nullptr;
  if (!type || !type->is_string() || !parts) {
    reading.fail("place.not_geojson");
  } else if (type->get_string() == "Polygon") {
    reading.polygon(*parts);
  } else if (type->get_string() == "MultiPolygon" && parts->is_array() && !parts->get_array().empty()) {
    for (const auto& part : parts->get_array())
      if (!reading.polygon(part)) break;
  } else {
    reading.fail("place.not_a_polygon");
  }
  reading.check();
  return std::move(reading.read);
}

OutlineRead outline_of_rings(const std::vector<std::vector<Position>>& rings) {
  Reading reading;
  Polygon made;
  for (std::size_t i = 0; i < rings.size() && !reading.read.problem; ++i) {
    auto& ring = i == 0 ? made.outer() : made.inners().emplace_back();
    for (const Position& p : rings[i])
      if (!reading.position(p, ring)) break;
    if (!reading.read.problem) reading.closed(ring);
  }
  reading.read.outline.push_back(std::move(made));
  reading.check();
  return std::move(reading.read);
}

std::string text_of(const Outline& outline) {
  std::string out = "[";
  for (const Polygon& polygon : outline) {
    out += out.size() > 1 ? ",[" : "[";
    append_ring(polygon.outer(), out);
    for (const auto& inner : polygon.inners()) {
      out += ',';
      append_ring(inner, out);
    }
    out += ']';
  }
  return out += ']';
}

Outline outline_of_text(std::string_view coordinates) {
  Outline made;
  const auto value = json::parse(coordinates);
  for (const auto& polygon : value.as_array()) {
    Polygon part;
    bool outer = true;
    for (const auto& ring : polygon.as_array()) {
      auto& to = outer ? part.outer() : part.inners().emplace_back();
      outer = false;
      for (const auto& point : ring.as_array())
        to.push_back({point.at(0).to_number<double>(), point.at(1).to_number<double>()});
    }
    made.push_back(std::move(part));
  }
  return made;
}

Coordinates4 coordinates_of(const Outline& outline) {
  Coordinates4 made;
  for (const Polygon& polygon : outline) {
    auto& rings = made.emplace_back();
    rings.push_back(positions_of(polygon.outer()));
    for (const auto& inner : polygon.inners()) rings.push_back(positions_of(inner));
  }
  return made;
}

bool covers(const Outline& outline, Point point) { return bg::covered_by(point, outline); }
double size_of(const Outline& outline) { return std::abs(bg::area(outline)); }
Box box_of(const Outline& outline) { return bg::return_envelope<Box>(outline); }

}  // namespace linli::place
