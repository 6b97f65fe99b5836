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
inline constexpr const char* villagers_source =
    "《中华人民共和国村民委员会组织法》：过半数成年村民或三分之二以上的户的代表参加，到会人员过半数通过"
    " | Law on Villagers' Committees: more than half of the villagers of 18, or one of two thirds of the"
    " households, attend, and more than half of those present agree";
inline constexpr const char* representatives_source =
    "《中华人民共和国村民委员会组织法》：村民代表会议有三分之二以上的组成人员参加，经到会人员的过半数同意"
    " | Law on Villagers' Committees: two thirds of the representatives attend, and more than half of those"
    " present agree";
inline constexpr const char* residents_source =
    "《中华人民共和国城市居民委员会组织法》：居民会议有过半数出席，由出席人的过半数通过"
    " | Law on Residents' Committees: more than half attend, and more than half of those present agree";

}  // namespace linli::ballot::texts
