#include "platform/print/print.hpp"

#include <algorithm>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

#include <fmt/format.h>

#include "platform/core/refusal.hpp"
#include "platform/core/shape.hpp"

namespace linli::print {
namespace {

// Points: a 72nd of an inch.
constexpr double a4_short = 595.276, a4_long = 841.89;
constexpr double margin = 48, foot = 30, pad_x = 4, pad_y = 3.5, gap = 10;
constexpr double title_size = 18, body_size = 10.5, small_size = 8, watermark_size = 40;
constexpr double line_width = 0.6, label_share = 0.32, least_row = 20, signature_height = 34;
constexpr const char* font = "Noto Sans CJK SC";
constexpr const char* title_font = "Noto Serif CJK SC";

struct Unref {
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;

struct Style {
  double size = body_size;
  bool bold = false, serif = false;
  Align align = Align::left;
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

// Cairo 1.16 writes a part of an OpenType font without some of the pieces that its glyphs are made of, so
// that single Chinese characters are missing on paper. Of a font that it takes for changed it writes plain
// outlines instead: a mark that changes nothing makes it do so.
constexpr unsigned outlines_mark = 0x20;

// Opened once and kept for ever: Cairo may hold on to them after the last page.
class Faces {
 public:
  cairo_font_face_t* of(PangoFont* font) {
    FcChar8* file = nullptr;
    int index = 0;
    FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    ensure(FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, "a font without a file");
    FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
    const std::lock_guard lock(mutex_);
    auto& face = faces_[{reinterpret_cast<const char*>(file), index}];
    if (!face) {
      if (!library_) ensure(FT_Init_FreeType(&library_) == 0, "freetype");
      FT_Face opened = nullptr;
      ensure(FT_New_Face(library_, reinterpret_cast<const char*>(file), index, &opened) == 0,
             "a font that cannot be opened");
      face = cairo_ft_font_face_create_for_ft_face(opened, FT_LOAD_NO_HINTING);
      cairo_ft_font_face_set_synthesize(face, outlines_mark);
    }
    return face;
  }

 private:
  std::mutex mutex_;
  FT_Library library_ = nullptr;
  std::map<std::pair<std::string, int>, cairo_font_face_t*> faces_;
};

Faces& faces() {
  static Faces& kept = *new Faces;
  return kept;
}

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

void show_line(cairo_t* cairo, const PangoLayoutLine* line, double x, double baseline) {
  for (const GSList* at = line->runs; at; at = at->next) {
    const auto* run = static_cast<const PangoGlyphItem*>(at->data);
    PangoFont* font = run->item->analysis.font;
    cairo_matrix_t matrix;
    cairo_scaled_font_get_font_matrix(pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)), &matrix);
    cairo_set_font_face(cairo, faces().of(font));
    cairo_set_font_matrix(cairo, &matrix);
    std::vector<cairo_glyph_t> glyphs;
    for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
      const PangoGlyphInfo& glyph = run->glyphs->glyphs[i];
      const bool drawn = glyph.glyph != PANGO_GLYPH_EMPTY && (glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
      if (drawn)
        glyphs.push_back(
            {glyph.glyph, x + points(glyph.geometry.x_offset), baseline + points(glyph.geometry.y_offset)});
      x += points(glyph.geometry.width);
    }
    cairo_show_glyphs(cairo, glyphs.data(), static_cast<int>(glyphs.size()));
  }
}

class Pages {
 public:
  // `total` 0: only counts.
  Pages(const Form& form, cairo_t* cairo, int total)
      : form_(form),
        cairo_(cairo),
        total_(total),
        width_(form.landscape ? a4_long : a4_short),
        height_(form.landscape ? a4_short : a4_long) {}

  int write() {
    begin_page();
    heading();
    for (const Block& block : form_.blocks) std::visit([&](const auto& one) { put(one); }, block);
    end_page();
    return page_;
  }

 private:
  double inside() const { return width_ - 2 * margin; }
  double bottom() const { return height_ - margin - foot; }

  Layout layout(std::string_view text, double width, const Style& style) const {
    Layout made(pango_cairo_create_layout(cairo_));
    std::unique_ptr<PangoFontDescription, Unref> description(pango_font_description_new());
    pango_font_description_set_family(description.get(), style.serif ? title_font : font);
    pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(description.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(made.get(), description.get());
    pango_layout_set_width(made.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(made.get(), style.align == Align::left     ? PANGO_ALIGN_LEFT
                                           : style.align == Align::centre ? PANGO_ALIGN_CENTER
                                                                          : PANGO_ALIGN_RIGHT);
    pango_layout_set_text(made.get(), text.data(), static_cast<int>(text.size()));
    return made;
  }
  static double height_of(const Layout& layout) {
    int height = 0;
    pango_layout_get_size(layout.get(), nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
  }

  void draw(const Layout& layout, double x, double y) {
    if (total_ == 0) return;
    PangoLayoutIter* at = pango_layout_get_iter(layout.get());
    do {
      PangoRectangle extents;
      pango_layout_iter_get_line_extents(at, nullptr, &extents);
      show_line(cairo_, pango_layout_iter_get_line_readonly(at), x + points(extents.x),
                y + points(pango_layout_iter_get_baseline(at)));
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
  }
  void frame(double x, double y, double width, double height, bool shaded = false) {
    if (total_ == 0) return;
    if (shaded) {
      cairo_set_source_rgb(cairo_, 0.95, 0.95, 0.95);
      cairo_rectangle(cairo_, x, y, width, height);
      cairo_fill(cairo_);
      cairo_set_source_rgb(cairo_, 0, 0, 0);
    }
    cairo_set_line_width(cairo_, line_width);
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_stroke(cairo_);
  }

  void begin_page() {
    ++page_;
    y_ = margin;
    if (total_ == 0 || form_.watermark.empty()) return;
    cairo_save(cairo_);
    cairo_set_source_rgb(cairo_, 0.9, 0.9, 0.9);
    cairo_translate(cairo_, width_ / 2, height_ / 2);
    cairo_rotate(cairo_, -0.5);
    const auto text = layout(form_.watermark, width_, {.size = watermark_size, .align = Align::centre});
    draw(text, -width_ / 2, -height_of(text) / 2);
    cairo_restore(cairo_);
  }

  void end_page() {
    if (total_ == 0) return;
    const double y = height_ - margin - foot + 8;
    cairo_set_source_rgb(cairo_, 0.35, 0.35, 0.35);
    draw(layout(form_.footer, inside() - 100, {.size = small_size}), margin, y);
    const auto number = form_.locale == "en" ? fmt::format("Page {} of {}", page_, total_)
                                             : fmt::format("第 {} 页　共 {} 页", page_, total_);
    draw(layout(number, 100, {.size = small_size, .align = Align::right}), width_ - margin - 100, y);
    cairo_set_source_rgb(cairo_, 0, 0, 0);
    cairo_show_page(cairo_);
  }

  void turn() {
    end_page();
    begin_page();
  }
  // A new page when so much does not fit any more.
  bool room(double height) {
    if (y_ + height <= bottom()) return false;
    turn();
    return true;
  }

  void heading() {
    const auto title = layout(form_.title, inside(),
                              {.size = title_size, .bold = true, .serif = true, .align = Align::centre});
    draw(title, margin, y_);
    y_ += height_of(title) + gap;
    if (form_.subtitle.empty()) return;
    const auto subtitle = layout(form_.subtitle, inside(), {});
    draw(subtitle, margin, y_);
    y_ += height_of(subtitle) + gap / 2;
  }

  struct Cell {
    std::string_view text;
    double width = 0;
    Style style{};
    bool shaded = false;
  };

  // A row is as high as its highest cell, and is never torn. Gives whether it began a page.
  void row(const std::vector<Cell>& cells, double least, const std::vector<Cell>* head = nullptr) {
    std::vector<Layout> texts;
    double height = least;
    for (const Cell& cell : cells) {
      texts.push_back(layout(cell.text, cell.width - 2 * pad_x, cell.style));
      height = std::max(height, height_of(texts.back()) + 2 * pad_y);
    }
    // What is higher than a page would never fit: it is cut at the foot.
    height = std::min(height, bottom() - margin - (head ? 2 * least_row : 0));
    if (room(height) && head) row(*head, least_row);
    double x = margin;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      frame(x, y_, cells[i].width, height, cells[i].shaded);
      draw(texts[i], x + pad_x, y_ + (height - std::min(height - 2 * pad_y, height_of(texts[i]))) / 2);
      x += cells[i].width;
    }
    y_ += height;
  }

  void put(const Fields& block) {
    const double pair = inside() / std::max(1, block.columns), label = std::min(110.0, pair * label_share);
    std::vector<Cell> cells;
    int used = 0;
    const auto end_row = [&] {
      if (cells.empty()) return;
      for (; used < block.columns; ++used) {
        cells.push_back({"", label, {}, true});
        cells.push_back({"", pair - label, {}});
      }
      row(cells, least_row);
      cells.clear();
      used = 0;
    };
    for (const Field& field : block.fields) {
      if (field.wide) end_row();
      const double width = field.wide ? inside() : pair;
      cells.push_back({field.label, label, {.align = Align::centre}, true});
      cells.push_back({field.value, width - label, {}});
      used += field.wide ? block.columns : 1;
      if (used >= block.columns) end_row();
    }
    end_row();
    y_ += gap;
  }

  void put(const Table& table) {
    double all = 0;
    for (const Column& column : table.columns) all += column.width;
    std::vector<Cell> head;
    for (const Column& column : table.columns)
      head.push_back(
          {column.title, inside() * column.width / all, {.bold = true, .align = Align::centre}, true});
    if (y_ + 3 * least_row > bottom()) turn();
    row(head, least_row);
    std::vector<Cell> cells(head.size());
    const auto put_row = [&](const std::vector<std::string>* values) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = {values && i < values->size() ? std::string_view((*values)[i]) : std::string_view(),
                    head[i].width,
                    {.size = body_size - 1, .align = table.columns[i].align},
                    false};
      row(cells, least_row, &head);
    };
    for (const auto& values : table.rows) put_row(&values);
    for (int i = 0; i < table.blank_rows; ++i) put_row(nullptr);
    y_ += gap;
  }

  // Long texts go on over the page's end, line by line.
  void put(const Passage& passage) {
    if (!passage.heading.empty()) {
      const auto head = layout(passage.heading, inside(), {.bold = true});
      room(height_of(head) + 3 * least_row);
      draw(head, margin, y_);
      y_ += height_of(head) + pad_y;
    }
    const auto text = layout(passage.text, inside() - 2 * pad_x, {});
    pango_layout_set_line_spacing(text.get(), 1.35F);
    const int lines = pango_layout_get_line_count(text.get());
    PangoLayoutIter* at = pango_layout_get_iter(text.get());
    double top = y_, height = 0;
    y_ += pad_y;
    for (int i = 0; i < lines; ++i) {
      PangoRectangle extents;
      pango_layout_iter_get_line_extents(at, nullptr, &extents);
      height = static_cast<double>(extents.height) / PANGO_SCALE;
      if (y_ + height + pad_y > bottom()) {
        frame(margin, top, inside(), y_ + pad_y - top);
        turn();
        top = y_;
        y_ += pad_y;
      }
      if (total_ != 0) {
        const double baseline =
            static_cast<double>(pango_layout_iter_get_baseline(at) - extents.y) / PANGO_SCALE;
        show_line(cairo_, pango_layout_iter_get_line_readonly(at), margin + pad_x, y_ + baseline);
      }
      y_ += height;
      pango_layout_iter_next_line(at);
    }
    pango_layout_iter_free(at);
    const double missing = (passage.least_lines - lines) * height;
    if (missing > 0) y_ = std::min(bottom() - pad_y, y_ + missing);
    frame(margin, top, inside(), y_ + pad_y - top);
    y_ += pad_y + gap;
  }

  void put(const Signatures& block) {
    room(signature_height * static_cast<double>(block.who.size()) + gap);
    for (const auto& who : block.who) {
      const auto text = layout(who, inside() / 2 - 100, {.align = Align::right});
      y_ += signature_height - height_of(text);
      draw(text, width_ / 2 - inside() / 4, y_);
      const double line_from = width_ / 2 + inside() / 4 - 92, base = y_ + height_of(text);
      if (total_ != 0) {
        cairo_set_line_width(cairo_, line_width);
        cairo_move_to(cairo_, line_from, base);
        cairo_line_to(cairo_, line_from + 110, base);
        cairo_stroke(cairo_);
      }
      draw(layout(block.date, width_ - margin - line_from - 114, {.align = Align::right}), line_from + 114,
           y_);
      y_ += height_of(text);
    }
    y_ += gap;
  }

  const Form& form_;
  cairo_t* cairo_;
  int total_;
  double width_, height_, y_ = 0;
  int page_ = 0;
};

}  // namespace

std::string pdf(const Form& form) {
  std::string bytes;
  std::unique_ptr<cairo_surface_t, Unref> surface(cairo_pdf_surface_create_for_stream(
      append, &bytes, form.landscape ? a4_long : a4_short, form.landscape ? a4_short : a4_long));
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, form.title.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                 (to_text(form.made_at).substr(0, 19) + "Z").c_str());
  const std::unique_ptr<cairo_t, Unref> cairo(cairo_create(surface.get()));
  // As the paper has it, whatever screen this machine might have.
  const std::unique_ptr<cairo_font_options_t, Unref> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_set_font_options(cairo.get(), options.get());
  const int total = Pages(form, cairo.get(), 0).write();
  ensure(Pages(form, cairo.get(), total).write() == total, "pages");
  cairo_surface_finish(surface.get());
  ensure(cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS, "pdf");
  return bytes;
}

}  // namespace linli::print
