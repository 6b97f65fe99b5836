// New economic and social organisations, how the Party covers each of them, and what is still to be done.
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct NewOrganisation;
struct CoverageCover;
struct CoverageSector;
struct CoverageStation;
struct CoverageInstructor;
struct CoverageVisit;
struct CoverageTask;

namespace coverage {

namespace can {
inline constexpr Permission see{"coverage.see"};
inline constexpr Permission keep{"coverage.keep"};  // the register, covers, stations, instructors, tasks
inline constexpr Permission keep_sectors{"coverage.keep_sectors"};  // sectors and their committees
}  // namespace can

namespace refusal {
inline constexpr Refusal organisation_not_found{"coverage.organisation_not_found", 404};
inline constexpr Refusal organisation_ended{"coverage.organisation_ended", 409};
inline constexpr Refusal code_taken{"coverage.code_taken", 409};                  // param: name
inline constexpr Refusal already_registered{"coverage.already_registered", 409};  // that name in that unit
inline constexpr Refusal not_an_area{"coverage.not_an_area",
                                     409};  // a town, village, community or grid is wanted
inline constexpr Refusal not_a_party_unit{"coverage.not_a_party_unit", 409};
inline constexpr Refusal day_too_early{"coverage.day_too_early", 409};      // param: from_on
inline constexpr Refusal already_covered{"coverage.already_covered", 409};  // in that way, by that one
inline constexpr Refusal cover_not_found{"coverage.cover_not_found", 404};
inline constexpr Refusal cover_ended{"coverage.cover_ended", 409};
inline constexpr Refusal sector_not_found{"coverage.sector_not_found", 404};
inline constexpr Refusal sector_taken{"coverage.sector_taken", 409};
inline constexpr Refusal station_not_found{"coverage.station_not_found", 404};
inline constexpr Refusal station_closed{"coverage.station_closed", 409};
inline constexpr Refusal instructor_not_found{"coverage.instructor_not_found", 404};
inline constexpr Refusal instructor_ended{"coverage.instructor_ended", 409};
inline constexpr Refusal already_instructor{"coverage.already_instructor", 409};
inline constexpr Refusal not_his_organisation{"coverage.not_his_organisation", 403};
inline constexpr Refusal member_not_found{"coverage.member_not_found", 404};
inline constexpr Refusal already_linked{"coverage.already_linked", 409};
inline constexpr Refusal task_not_found{"coverage.task_not_found", 404};
inline constexpr Refusal task_done{"coverage.task_done", 409};
inline constexpr Refusal not_responsible_there{"coverage.not_responsible_there",
                                               409};  // no role that sees the register there
}  // namespace refusal

Module module();

}  // namespace coverage
}  // namespace linli
