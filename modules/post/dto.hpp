// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/org/org.hpp"
#include "modules/member/member.hpp"
#include "modules/post/post.hpp"
#include "platform/command/list.hpp"

namespace linli::post {

enum class Kind {
  secretary,
  deputy_secretary,
  organisation,
  publicity,
  discipline,
  united_front,
  committee_member,
  group_leader
};
BOOST_DESCRIBE_ENUM(Kind, secretary, deputy_secretary, organisation, publicity, discipline, united_front,
                    committee_member, group_leader)

// How long a term lasts: a village's or community's, or any other's.
enum class Basis { village, other };
BOOST_DESCRIBE_ENUM(Basis, village, other)

enum class EndReason { term, restructured, left, retired, moved, resigned, removed, died, other };
BOOST_DESCRIBE_ENUM(EndReason, term, restructured, left, retired, moved, resigned, removed, died, other)

// blue: in time; yellow: the election must be prepared; red: it is overdue.
enum class Light { blue, yellow, red };
BOOST_DESCRIBE_ENUM(Light, blue, yellow, red)

struct Elected {
  Id<Member> member_id;
  Kind kind{};
};
BOOST_DESCRIBE_STRUCT(Elected, (), (member_id, kind))

struct BeginTerm {
  Id<Unit> unit_id;
  Day began_on;
  std::optional<Basis> basis;
  std::vector<Elected> elected;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(BeginTerm, (), (unit_id, began_on, basis, elected, note))

struct Appoint {
  Id<Unit> unit_id;
  Id<Member> member_id;
  Kind kind{};
  Day since;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Appoint, (), (unit_id, member_id, kind, since, note))

struct EndPost {
  Id<Post> post_id;
  Day until;
  EndReason reason{};
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(EndPost, (), (post_id, until, reason, note))

struct ShiftTerm {
  Id<PostTerm> term_id;
  Day ends_on;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ShiftTerm, (), (term_id, ends_on, reason))

struct Term {
  Id<PostTerm> term_id;
  std::int64_t number = 0;
  Basis basis{};
  Day began_on, regular_end_on, ends_on;
  std::optional<Day> ended_on;
  std::optional<std::string> shift_reason, note;
  Light light{};
};
BOOST_DESCRIBE_STRUCT(Term, (),
                      (term_id, number, basis, began_on, regular_end_on, ends_on, ended_on, shift_reason,
                       note, light))

struct Holder {
  Id<Post> post_id;
  Id<Member> member_id;
  std::string name;
  Kind kind{};
  Day since;
  std::optional<Day> until;
  std::optional<Id<PostTerm>> term_id;
};
BOOST_DESCRIBE_STRUCT(Holder, (), (post_id, member_id, name, kind, since, until, term_id))

struct Posts {
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<Term> term;
  std::vector<Holder> posts;
  std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(Posts, (), (unit_id, unit_name, term, posts, may))

struct PostsAsked {
  Id<Unit> unit_id;
  std::optional<Day> as_of;
};
BOOST_DESCRIBE_STRUCT(PostsAsked, (), (unit_id, as_of))

struct HistoryAsked : Page {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(HistoryAsked, (Page), (unit_id))

struct PastPost {
  Id<Post> post_id;
  Id<Member> member_id;
  std::string name;
  Kind kind{};
  Day since;
  std::optional<Day> until;
  std::optional<EndReason> end_reason;
  std::optional<std::int64_t> term_number;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(PastPost, (),
                      (post_id, member_id, name, kind, since, until, end_reason, term_number, note))

struct OfMember {
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(OfMember, (), (member_id))

struct MemberPost {
  Id<Post> post_id;
  Id<Unit> unit_id;
  std::string unit_name;
  Kind kind{};
  Day since;
  std::optional<Day> until;
};
BOOST_DESCRIBE_STRUCT(MemberPost, (), (post_id, unit_id, unit_name, kind, since, until))

struct MemberPosts {
  std::vector<MemberPost> items;
};
BOOST_DESCRIBE_STRUCT(MemberPosts, (), (items))

struct EndingAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::int32_t> within_days;
};
BOOST_DESCRIBE_STRUCT(EndingAsked, (Page), (unit_id, within_days))

struct EndingTerm {
  Id<PostTerm> term_id;
  Id<Unit> unit_id;
  std::string unit_name;
  org::UnitKind unit_kind{};
  std::int64_t number = 0;
  Day began_on, ends_on;
  std::int64_t days_left = 0;  // less than 0: so many days overdue
  Light light{};
  std::optional<std::string> secretary_name;
};
BOOST_DESCRIBE_STRUCT(EndingTerm, (),
                      (term_id, unit_id, unit_name, unit_kind, number, began_on, ends_on, days_left, light,
                       secretary_name))

struct UnitOfPath {
  Id<Unit> unit_id;
  std::string name;
  org::UnitKind kind{};
};
BOOST_DESCRIBE_STRUCT(UnitOfPath, (), (unit_id, name, kind))

// What a member sees of the unit that he belongs to; empty for who is no member.
struct MyOrganisation {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::string> unit_name;
  std::optional<org::UnitKind> kind;
  std::vector<UnitOfPath> path;
  std::int64_t members = 0;
  std::optional<Term> term;
  std::vector<Holder> posts;
  std::vector<MemberPost> my_posts;
};
BOOST_DESCRIBE_STRUCT(MyOrganisation, (), (unit_id, unit_name, kind, path, members, term, posts, my_posts))

// A word of a member to somebody who leads his unit.
struct WriteToHolder {
  Id<Post> post_id;
  Text<2, 500> text;
};
BOOST_DESCRIBE_STRUCT(WriteToHolder, (), (post_id, text))

Posts begin_term(Ctx& ctx, const BeginTerm& in);
Posts shift_term(Ctx& ctx, const ShiftTerm& in);
Posts appoint(Ctx& ctx, const Appoint& in);
Posts end_post(Ctx& ctx, const EndPost& in);

Posts posts(Ctx& ctx, const PostsAsked& in);
List<PastPost> history(Ctx& ctx, const HistoryAsked& in);
MemberPosts member_posts(Ctx& ctx, const OfMember& in);
List<EndingTerm> terms_ending(Ctx& ctx, const EndingAsked& in);
MyOrganisation my_organisation(Ctx& ctx, const Nothing& in);
Nothing write_to_holder(Ctx& ctx, const WriteToHolder& in);

// Tells of terms that are about to end and of those that are over, each once.
void remind(Ctx& ctx);

}  // namespace linli::post
