// Where the rules of votes come from, cited as written.
#pragma once

namespace linli::ballot::texts {

inline constexpr const char* ordinary_source =
    "党支部工作惯例：到会有表决权党员达应到会半数，赞成数超过应到会半数";
inline constexpr const char* member_source =
    "《中国共产党发展党员工作细则》：到会超过应到会半数，赞成超过应到会半数；因故不能到会者会前书面意见统计在"
    "票数内";
inline constexpr const char* election_source =
    "《中国共产党基层组织选举工作条例》：到会超过应到会五分之四，赞成超过实到会半数，委员候选人多于应选人数百"
    "分之二十";
inline constexpr const char* four_two_source =
    "“四议两公开”工作法：党员大会到会三分之二以上，应到会党员半数以上同意";

}  // namespace linli::ballot::texts
