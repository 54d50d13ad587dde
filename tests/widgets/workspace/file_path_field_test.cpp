// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/file_path_field.h"

#include "tests/support/workspace_page_fixture.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct FieldFixture
{
    FieldFixture() { window.show(); }

    QTemporaryDir folder;
    QWidget window;
    QLineEdit line{&window};
    QPushButton browse{&window};
    FilePathField field{&line, &browse, {u"Exporter"_s, {}, {{u"ics"_s, u"Agenda"_s}}}};
};

} // namespace

TEST_CASE_METHOD(FieldFixture, "a name is proposed until the user types another path")
{
    CHECK(field.isEmpty());
    field.propose(u"Agenda"_s);
    CHECK(line.text().endsWith(u"/Agenda.ics"));
    field.propose(u"Agenda 2025"_s);
    CHECK(line.text().endsWith(u"/Agenda 2025.ics"));
    line.setText(folder.filePath(u"à moi"_s));
    field.propose(u"Agenda"_s);
    CHECK(field.target().path == folder.filePath(u"à moi.ics"_s));
    CHECK_FALSE(field.target().mayReplace);
}

TEST_CASE_METHOD(FieldFixture,
                 "a path that was browsed to may be replaced, as the dialog asked; one typed after it may not")
{
    const QString there = folder.filePath(u"agenda.ics"_s);
    writeFile(there, "ancien");
    whenOpen<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Yes)->click(); });
    answerFileDialog(there);
    browse.click();
    CHECK(field.target().path == there);
    CHECK(field.target().mayReplace);
    line.setText(folder.filePath(u"autre.ics"_s));
    CHECK_FALSE(field.target().mayReplace);
}
