// WGS84, GCJ-02 and distances. GCJ-02 is the shifted datum that maps sold in China must use; its formulas are
// public, its inverse is found by iteration.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "engines/place/place.hpp"

namespace linli::place {
namespace {

using std::numbers::pi;

constexpr double earth_radius_m = 6'371'008.8;
constexpr double metres_a_degree = earth_radius_m * pi / 180;

// The ellipsoid of Krassowski, as the formulas take it.
constexpr double semi_major_m = 6'378'245.0;
constexpr double eccentricity_squared = 0.00669342162296594323;

// Outside of this box maps are not shifted.
bool is_shifted(Position p) {
  return p.lng >= 72.004 && p.lng <= 137.8347 && p.lat >= 0.8293 && p.lat <= 55.8271;
}

double ripple(double x) {
  return (20.0 * std::sin(6.0 * x * pi) + 20.0 * std::sin(2.0 * x * pi)) * 2.0 / 3.0;
}

double northward(double x, double y) {
  double sum = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x));
  sum += ripple(x);
  sum += (20.0 * std::sin(y * pi) + 40.0 * std::sin(y / 3.0 * pi)) * 2.0 / 3.0;
  return sum + (160.0 * std::sin(y / 12.0 * pi) + 320.0 * std::sin(y * pi / 30.0)) * 2.0 / 3.0;
}

double eastward(double x, double y) {
  double sum = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x));
  sum += ripple(x);
  sum += (20.0 * std::sin(x * pi) + 40.0 * std::sin(x / 3.0 * pi)) * 2.0 / 3.0;
  return sum + (150.0 * std::sin(x / 12.0 * pi) + 300.0 * std::sin(x / 30.0 * pi)) * 2.0 / 3.0;
}

double radians(double degrees) { return degrees * pi / 180; }

}  // namespace

Position to_gcj02(Position wgs84) {
  if (!is_shifted(wgs84)) return wgs84;
  const double x = wgs84.lng - 105.0, y = wgs84.lat - 35.0;
  const double sine = std::sin(radians(wgs84.lat));
  const double magic = 1 - eccentricity_squared * sine * sine;
  const double root = std::sqrt(magic);
  const double north =
      northward(x, y) * 180.0 / (semi_major_m * (1 - eccentricity_squared) / (magic * root) * pi);
  const double east = eastward(x, y) * 180.0 / (semi_major_m / root * std::cos(radians(wgs84.lat)) * pi);
  return {wgs84.lat + north, wgs84.lng + east};
}

Position from_gcj02(Position gcj02) {
  if (!is_shifted(gcj02)) return gcj02;
  constexpr int most_rounds = 10;
  constexpr double near_enough = 1e-10;
  Position guess = gcj02;
  for (int round = 0; round < most_rounds; ++round) {
    const Position shown = to_gcj02(guess);
    const double north = shown.lat - gcj02.lat, east = shown.lng - gcj02.lng;
    guess = {guess.lat - north, guess.lng - east};
    if (std::abs(north) < near_enough && std::abs(east) < near_enough) break;
  }
  return guess;
}

double metres_between(Position a, Position b) {
  const double half_north = std::sin(radians(b.lat - a.lat) / 2),
               half_east = std::sin(radians(b.lng - a.lng) / 2);
  const double chord =
      half_north * half_north + std::cos(radians(a.lat)) * std::cos(radians(b.lat)) * half_east * half_east;
  return 2 * earth_radius_m * std::asin(std::sqrt(std::min(1.0, chord)));
}

Position coarse(Position exact, double metres) {
  const double step = metres / metres_a_degree;
  const auto centre = [](double at, double by) { return (std::floor(at / by) + 0.5) * by; };
  const double lat = std::clamp(centre(exact.lat, step), -90.0, 90.0);
  // All positions of one row share the width, or squares of neighbours would overlap.
  const double shrink = std::max(std::cos(radians(lat)), 0.01);
  const double lng = std::clamp(centre(exact.lng, step / shrink), -180.0, 180.0);
  const auto rounded = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
  return {rounded(lat), rounded(lng)};
}

}  // namespace linli::place
