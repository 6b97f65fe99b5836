// What is shown of an item: inside of this engine.
#pragma once

#include "engines/workflow/graph.hpp"
#include "platform/command/list.hpp"

namespace linli::workflow {

struct OneItem {
  Id<WorkflowItem> item_id;
};
BOOST_DESCRIBE_STRUCT(OneItem, (), (item_id))

// A step of the way that the item has gone.
struct PathStep {
  std::optional<std::string> from;
  std::string to;
  std::optional<std::string> move;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(PathStep, (), (from, to, move, at))

struct ItemFull {
  Id<WorkflowItem> item_id;
  std::string name;
  std::int64_t version = 0;
  std::string subject_kind, subject_id, title;
  std::optional<std::string> link;
  std::string state, state_title;
  std::optional<std::string> stage;
  bool end = false;
  std::optional<std::string> meaning, tier;
  bool paused = false;
  std::vector<DeadlineNow> deadlines;
  std::vector<MoveOffer> offers;
  Graph graph;
  std::vector<PathStep> path;
  bool may_keep = false;  // pause, resume, ask for more time
};
BOOST_DESCRIBE_STRUCT(ItemFull, (),
                      (item_id, name, version, subject_kind, subject_id, title, link, state, state_title,
                       stage, end, meaning, tier, paused, deadlines, offers, graph, path, may_keep))

struct LinesAsked : Page {
  Id<WorkflowItem> item_id;
};
BOOST_DESCRIBE_STRUCT(LinesAsked, (Page), (item_id))

struct MakeMove {
  Id<WorkflowItem> item_id;
  std::string move;
  std::vector<FormValue> form;
  std::optional<std::string> note;
  std::vector<Id<File>> file_ids;
  std::optional<std::string> seen_state;  // what the client saw when it was offered
};
BOOST_DESCRIBE_STRUCT(MakeMove, (), (item_id, move, form, note, file_ids, seen_state))

ItemFull item_full(Ctx& ctx, const OneItem& in);
List<LineShown> lines_of_item(Ctx& ctx, const LinesAsked& in);
ItemFull make_move(Ctx& ctx, const MakeMove& in);

}  // namespace linli::workflow
