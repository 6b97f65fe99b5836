// After a rotation every named value is brought to the newest key, and says what it said before.
#include "platform/seal/seal.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/sealed.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::seal {
namespace {

constexpr std::string_view note_params[] = {"id", "text"};
constexpr db::Query add_note{"note.add", "INSERT INTO note (id, text) VALUES (?1, ?2)",
                             "INSERT INTO note (id, text) VALUES ($1, $2)", note_params};
constexpr db::Query all_notes{"note.all",
                              "SELECT id, text FROM note WHERE text IS NOT NULL ORDER BY id",
                              "SELECT id, text FROM note WHERE text IS NOT NULL ORDER BY id",
                              {}};
constexpr const db::Query* note_queries[] = {&add_note, &all_notes};
constexpr db::Migration note_migrations[] = {
    {"note/0001_create", "CREATE TABLE note (id BIGINT PRIMARY KEY, text BYTEA);"}};

struct Note {
  std::int64_t id = 0;
  Bytes text;
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, text))

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) { sealed.add({{"note", "text", "note.text"}}); }

Module notes() {
  return {"note", note_migrations, note_queries, {}, [](App& app) {
            app.on<crypto::SealedColumns>(name_sealed);
          }};
}

class Sealing : public testing::TestWithParam<testkit::Database> {
 protected:
  Sealing() : test_(modules_, {.postgres = GetParam().postgres}) {
    test_.app().make<crypto::KeyRing>(crypto::KeyRing::create(keys_file()));
  }

  std::filesystem::path keys_file() { return test_.dir() / "keys"; }
  const crypto::KeyRing& keys() { return test_.app().get<crypto::KeyRing>(); }
  // What `linli rotate-keys` and a new start do.
  void rotate() {
    test_.app().make<crypto::KeyRing>(crypto::KeyRing::rotate(keys_file()));
    renew_when_rotated(test_.app());
  }

  void add(std::int64_t id, const std::string& text, const std::string& place) {
    test_.write([&](Ctx& ctx) {
      const Bytes column{std::string(crypto::text_of(crypto::seal(keys(), text, place)))};
      ctx.db.run(add_note, db::arg("id", id), db::arg("text", column));
    });
  }
  void add(std::int64_t id) { add(id, "note " + std::to_string(id), "note.text/" + std::to_string(id)); }

  std::vector<Note> notes_now() {
    return test_.read([](Ctx& ctx) { return ctx.db.all<Note>(all_notes); });
  }
  void expect_sealed_with(crypto::KeyRing::Number number) {
    for (const Note& note : notes_now()) {
      EXPECT_EQ(crypto::sealed_with(crypto::bytes_of(note.text.value)), number) << note.id;
      EXPECT_EQ(crypto::open_text(keys(), crypto::bytes_of(note.text.value),
                                  "note.text/" + std::to_string(note.id)),
                "note " + std::to_string(note.id));
    }
  }
  std::string job_state() {
    return test_.read([](Ctx& ctx) { return ctx.db.all<Job>(newest_job).front().state; });
  }

  struct Job {
    std::string state;
    BOOST_DESCRIBE_CLASS(Job, (), (state), (), ())
  };
  static constexpr db::Query newest_job{
      "note.job",
      "SELECT state FROM job WHERE kind = 'seal.renew' ORDER BY id DESC LIMIT 1",
      "SELECT state FROM job WHERE kind = 'seal.renew' ORDER BY id DESC LIMIT 1",
      {}};

  std::vector<Module> modules_{jobs::module(), module(), notes()};
  testkit::TestApp test_;
};

INSTANTIATE_TEST_SUITE_P(, Sealing, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Sealing, ARotationBringsOldValuesToTheNewestKey) {
  for (std::int64_t id = 1; id <= 450; ++id) add(id);
  renew_when_rotated(test_.app());
  EXPECT_EQ(jobs::run_due(test_.app()), 1) << "one key: only the jobs that clean up";
  expect_sealed_with(1);
  rotate();
  add(451);
  jobs::run_due(test_.app());
  EXPECT_EQ(notes_now().size(), 451u);
  expect_sealed_with(2);
  renew_when_rotated(test_.app());
  EXPECT_EQ(jobs::run_due(test_.app()), 0) << "done once for each key";
  rotate();
  jobs::run_due(test_.app());
  expect_sealed_with(3);
}

TEST_P(Sealing, WhatDoesNotOpenIsLeftAndFailsTheJobAtItsEnd) {
  for (std::int64_t id = 1; id <= 5; ++id) add(id);
  add(6, "note 6", "note.text/elsewhere");
  for (std::int64_t id = 7; id <= 9; ++id) add(id);
  rotate();
  jobs::run_due(test_.app());
  for (const Note& note : notes_now())
    EXPECT_EQ(crypto::sealed_with(crypto::bytes_of(note.text.value)), note.id == 6 ? 1 : 2) << note.id;
  EXPECT_EQ(job_state(), "queued") << "it is tried again, and said so in the console";
}

}  // namespace
}  // namespace linli::seal
