// Outlines of areas: polygons in degrees, from GeoJSON and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>
#include <boost/json/value.hpp>

#include "engines/place/place.hpp"

namespace linli::place {

using Point = boost::geometry::model::d2::point_xy<double>;  // x is the longitude
using Polygon = boost::geometry::model::polygon<Point>;
using Outline = boost::geometry::model::multi_polygon<Polygon>;
using Box = boost::geometry::model::box<Point>;

// As GeoJSON's MultiPolygon has them: polygons of rings of positions of longitude and latitude.
using Coordinates4 = std::vector<std::vector<std::vector<std::vector<double>>>>;

inline Point point_of(Position position) { return {position.lng, position.lat}; }

struct OutlineRead {
  Outline outline;
  const char* problem = nullptr;  // nullptr: good; else a code, and the outline is of no use
};
// From a geometry of GeoJSON (Polygon or MultiPolygon). Rings must be closed, within range, and cross neither
// themselves nor each other.
OutlineRead outline_of_geometry(const boost::json::value& geometry,
                                Coordinates coordinates = Coordinates::wgs84);
OutlineRead outline_of_rings(const std::vector<std::vector<Position>>& rings);

std::string text_of(const Outline& outline);            // the coordinates as JSON
Outline outline_of_text(std::string_view coordinates);  // of what text_of made
Coordinates4 coordinates_of(const Outline& outline);

bool covers(const Outline& outline, Point point);  // its edge included
double size_of(const Outline& outline);            // in square degrees: only to be compared
Box box_of(const Outline& outline);

}  // namespace linli::place
