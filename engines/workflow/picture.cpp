#include "engines/workflow/picture.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "engines/workflow/registry.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

constexpr double margin = 24, gap = 18, row_height = 46, box_padding = 14, line_height = 18;

// Chinese characters are as wide as the font is high, others about half.
double width_of(std::string_view text, double size) {
  double width = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c & 0xC0) == 0x80) continue;
    width += c >= 0xE0 ? size : size * 0.56;
  }
  return width;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c;
  }
  return out;
}

struct Arrow {
  std::size_t from, to;
  std::string words;
  bool by_program = true, backward = false;
  std::vector<std::size_t> through;  // nodes between, from the upper end to the lower one
};

// A state, or a place where an arrow passes through a row; the middle one of an arrow carries its words.
struct Node {
  std::size_t row = 0;
  double width = 0, x = 0, wanted = 0;
  std::vector<std::string> lines;
  std::vector<std::size_t> above, below;
};

class Drawing {
 public:
  explicit Drawing(const Graph& graph) : graph_(graph) {
    for (std::size_t i = 0; i < graph.states.size(); ++i) index_[graph.states[i].state] = i;
    nodes_.resize(graph.states.size());
    gather_arrows();
    rank();
    write_boxes();
    thread_arrows();
    order_rows();
    place();
  }

  std::string svg() const {
    double right = 0;
    for (const Node& node : nodes_) right = std::max(right, node.x + node.width / 2);
    const double width = right + margin, height = y_of(rows_.size() - 1) + row_height + margin;
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0f} {1:.0f}\" width=\"{0:.0f}\" "
        "height=\"{1:.0f}\" "
        "font-family=\"system-ui, sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" "
        "markerHeight=\"7\" orient=\"auto-start-reverse\">"
        "<path d=\"M0 0L8 4L0 8z\" fill=\"#6b7280\"/></marker></defs>\n",
        width, height);
    for (const Arrow& arrow : arrows_) draw_arrow(arrow, out);
    for (const Arrow& arrow : arrows_) draw_words(arrow, out);
    for (std::size_t i = 0; i < graph_.states.size(); ++i) draw_box(i, out);
    return out += "</svg>\n";
  }

 private:
  // Moves between the same two states are one arrow; one that stays is written into the box.
  void gather_arrows() {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
    for (const GraphMove& move : graph_.moves) {
      const auto from = index_.at(move.from), to = index_.at(move.to);
      if (from == to) {
        stays_[from].push_back(move.title);
        continue;
      }
      const auto [found, fresh] = known.try_emplace({from, to}, arrows_.size());
      if (fresh) arrows_.push_back({from, to, {}});
      auto& arrow = arrows_[found->second];
      const std::string separator = arrow.words.empty() ? "" : " / ";
      if (arrow.words.find(move.title) == std::string::npos) arrow.words += separator + move.title;
      arrow.by_program = arrow.by_program && move.automatic && move.who.empty();
    }
  }

  void turn_backward(std::size_t state, std::vector<int>& seen) {
    seen[state] = 1;
    for (Arrow& arrow : arrows_) {
      if (arrow.from != state || arrow.backward) continue;
      if (seen[arrow.to] == 1) arrow.backward = true;
      if (seen[arrow.to] == 0) turn_backward(arrow.to, seen);
    }
    seen[state] = 2;
  }

  // Each state stands below all that lead to it, but for the arrows that lead back.
  void rank() {
    std::vector<int> seen(nodes_.size());
    for (std::size_t state = 0; state < nodes_.size(); ++state)
      if (seen[state] == 0) turn_backward(state, seen);
    std::vector<std::size_t> ranks(nodes_.size());
    for (std::size_t round = 0; round < nodes_.size(); ++round)
      for (const Arrow& arrow : arrows_) {
        const auto upper = arrow.backward ? arrow.to : arrow.from,
                   lower = arrow.backward ? arrow.from : arrow.to;
        ranks[lower] = std::max(ranks[lower], ranks[upper] + 1);
      }
    for (std::size_t i = 0; i < nodes_.size(); ++i) nodes_[i].row = 2 * ranks[i];
  }

  void write_boxes() {
    for (std::size_t i = 0; i < graph_.states.size(); ++i) {
      auto& lines = nodes_[i].lines;
      lines.push_back(graph_.states[i].title);
      for (const auto& title : stays_[i]) lines.push_back("↻ " + title);
      for (const GraphDeadline& deadline : graph_.deadlines)
        if (std::find(deadline.states.begin(), deadline.states.end(), graph_.states[i].state) !=
            deadline.states.end())
          lines.push_back("◷ " + deadline.title);
      for (std::size_t k = 0; k < lines.size(); ++k)
        nodes_[i].width = std::max(nodes_[i].width, width_of(lines[k], k ? 11 : 14) + 2 * box_padding);
    }
  }

  void thread_arrows() {
    for (Arrow& arrow : arrows_) {
      auto last = arrow.backward ? arrow.to : arrow.from;
      const auto lower = arrow.backward ? arrow.from : arrow.to;
      const auto first_row = nodes_[last].row + 1, end_row = nodes_[lower].row;
      // Words stand in a row between states, near the upper end of a long arrow.
      for (auto row = first_row; row <= end_row; ++row) {
        const auto next = row == end_row ? lower : nodes_.size();
        if (next == nodes_.size()) {
          Node passing;
          passing.row = row;
          passing.width = row == first_row ? width_of(arrow.words, 12) + 12 : 10;
          nodes_.push_back(std::move(passing));
          arrow.through.push_back(next);
        }
        nodes_[last].below.push_back(next);
        nodes_[next].above.push_back(last);
        last = next;
      }
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (rows_.size() <= nodes_[i].row) rows_.resize(nodes_[i].row + 1);
      rows_[nodes_[i].row].push_back(i);
    }
  }

  // The mean place of the neighbours, downward and upward in turn, leaves few crossings.
  void order_rows() {
    std::vector<double> place(nodes_.size());
    const auto number = [&](const std::vector<std::size_t>& row) {
      for (std::size_t k = 0; k < row.size(); ++k)
        place[row[k]] = static_cast<double>(k) - static_cast<double>(row.size()) / 2;
    };
    for (const auto& row : rows_) number(row);
    const auto settle = [&](std::vector<std::size_t>& row, std::vector<std::size_t> Node::*side) {
      std::map<std::size_t, double> mean;
      for (const auto node : row) {
        const auto& others = nodes_[node].*side;
        double sum = 0;
        for (const auto other : others) sum += place[other];
        mean[node] = others.empty() ? place[node] : sum / static_cast<double>(others.size());
      }
      std::stable_sort(row.begin(), row.end(),
                       [&](std::size_t a, std::size_t b) { return mean[a] < mean[b]; });
      number(row);
    };
    for (int sweep = 0; sweep < 12; ++sweep) {
      for (std::size_t r = 1; r < rows_.size(); ++r) settle(rows_[r], &Node::above);
      for (std::size_t r = rows_.size() - 1; r-- > 0;) settle(rows_[r], &Node::below);
    }
  }

  // As near to the wanted places as the order allows: those that would overlap stand side by side around
  // their common middle.
  void spread(const std::vector<std::size_t>& row) {
    struct Block {
      double sum, count;
      std::size_t first;
      double middle() const { return sum / count; }
    };
    std::vector<double> offset(row.size());
    for (std::size_t k = 1; k < row.size(); ++k)
      offset[k] = offset[k - 1] + (nodes_[row[k - 1]].width + nodes_[row[k]].width) / 2 + gap;
    std::vector<Block> blocks;
    for (std::size_t k = 0; k < row.size(); ++k) {
      blocks.push_back({nodes_[row[k]].wanted - offset[k], 1, k});
      while (blocks.size() > 1 && blocks[blocks.size() - 2].middle() > blocks.back().middle()) {
        const auto last = blocks.back();
        blocks.pop_back();
        blocks.back().sum += last.sum;
        blocks.back().count += last.count;
      }
    }
    for (std::size_t b = 0; b < blocks.size(); ++b) {
      const auto end = b + 1 < blocks.size() ? blocks[b + 1].first : row.size();
      for (auto k = blocks[b].first; k < end; ++k) nodes_[row[k]].x = blocks[b].middle() + offset[k];
    }
  }

  void place() {
    for (const auto& row : rows_) {
      for (const auto node : row) nodes_[node].wanted = 0;
      spread(row);
    }
    for (int round = 0; round < 30; ++round)
      for (const auto& row : rows_) {
        for (const auto node : row) {
          double sum = nodes_[node].x, count = 1;
          for (const auto* side : {&nodes_[node].above, &nodes_[node].below})
            for (const auto other : *side) sum += nodes_[other].x, ++count;
          nodes_[node].wanted = sum / count;
        }
        spread(row);
      }
    double left = 0;
    for (const Node& node : nodes_) left = std::min(left, node.x - node.width / 2);
    for (Node& node : nodes_) node.x += margin - left;
  }

  double height_of(std::size_t node) const {
    const auto lines = nodes_[node].lines.size();
    return lines == 0 ? 0 : 16 + line_height * static_cast<double>(lines);
  }
  double y_of(std::size_t row) const {
    double y = margin;
    for (std::size_t r = 0; r <= row; ++r) {
      double tallest = r % 2 == 0 ? row_height : 44;
      for (const auto node : rows_[r]) tallest = std::max(tallest, height_of(node));
      y += r == row ? tallest / 2 : tallest;
    }
    return y;
  }

  void draw_arrow(const Arrow& arrow, std::string& out) const {
    const auto upper = arrow.backward ? arrow.to : arrow.from, lower = arrow.backward ? arrow.from : arrow.to;
    std::vector<std::pair<double, double>> points{
        {port(upper, arrow), y_of(nodes_[upper].row) + height_of(upper) / 2}};
    for (const auto node : arrow.through) points.emplace_back(nodes_[node].x, y_of(nodes_[node].row));
    points.emplace_back(port(lower, arrow), y_of(nodes_[lower].row) - height_of(lower) / 2);
    std::string path = fmt::format("M{:.1f} {:.1f}", points[0].first, points[0].second);
    for (std::size_t i = 1; i < points.size(); ++i) {
      const auto middle = (points[i - 1].second + points[i].second) / 2;
      path += fmt::format("C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}", points[i - 1].first, middle,
                          points[i].first, middle, points[i].first, points[i].second);
    }
    out += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"#6b7280\"{} marker-{}=\"url(#tip)\"/>\n", path,
                       arrow.by_program ? " stroke-dasharray=\"5 4\"" : "", arrow.backward ? "start" : "end");
  }

  // Arrows leave a box side by side, in the order of where they go.
  double port(std::size_t box, const Arrow& arrow) const {
    const bool is_upper = box == (arrow.backward ? arrow.to : arrow.from);
    const auto& side = is_upper ? nodes_[box].below : nodes_[box].above;
    auto sorted = side;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](std::size_t a, std::size_t b) { return nodes_[a].x < nodes_[b].x; });
    const auto neighbour = is_upper ? arrow.through.front() : arrow.through.back();
    const auto at = static_cast<double>(std::find(sorted.begin(), sorted.end(), neighbour) - sorted.begin());
    return nodes_[box].x + nodes_[box].width * ((at + 1) / static_cast<double>(sorted.size() + 1) - 0.5);
  }

  void draw_words(const Arrow& arrow, std::string& out) const {
    const Node& at = nodes_[arrow.through.front()];
    out += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"18\" fill=\"#fff\"/>"
        "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"12\" text-anchor=\"middle\" "
        "fill=\"#374151\">{}</text>\n",
        at.x - at.width / 2 + 2, y_of(at.row) - 9, at.width - 4, at.x, y_of(at.row) + 4,
        escaped(arrow.words));
  }

  void draw_box(std::size_t i, std::string& out) const {
    const Node& node = nodes_[i];
    const bool end = graph_.states[i].end;
    const double height = height_of(i), top = y_of(node.row) - height / 2;
    out += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"{}\" fill=\"{}\" "
        "stroke=\"{}\" stroke-width=\"{}\"/>\n",
        node.x - node.width / 2, top, node.width, height, end ? 18 : 6,
        i == 0 ? "#fef2f2"
        : end  ? "#f3f4f6"
               : "#fff",
        i == 0 ? "#c0352b" : "#374151", end ? 2.5 : 1.2);
    for (std::size_t k = 0; k < node.lines.size(); ++k)
      out += fmt::format(
          "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\" text-anchor=\"middle\" fill=\"{}\">{}</text>\n",
          node.x, top + 20 + line_height * static_cast<double>(k), k ? 11 : 14, k ? "#6b7280" : "#111827",
          escaped(node.lines[k]));
  }

  const Graph& graph_;
  std::map<std::string, std::size_t> index_;
  std::map<std::size_t, std::vector<std::string>> stays_;
  std::vector<Node> nodes_;
  std::vector<Arrow> arrows_;
  std::vector<std::vector<std::size_t>> rows_;
};

}  // namespace

std::string picture_of(const Graph& graph) { return Drawing(graph).svg(); }

std::vector<Picture> pictures(Ctx& ctx) {
  std::vector<Picture> all;
  for (const auto& name : ctx.db.all<std::string>(sql::names_on)) {
    const auto of = registry(ctx).on(ctx, name);
    all.push_back({name, picture_of(graph_of(ctx, of->definition))});
  }
  return all;
}

}  // namespace linli::workflow
