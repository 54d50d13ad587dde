// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_page_fixture.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis::test {

WorkspacePageFixture::WorkspacePageFixture(Access access)
{
    QWidget keyboard;
    QTest::keyRelease(&keyboard, Qt::Key_Control, Qt::NoModifier); // a click of another case may have left it held
    workspace.setToday(QDate(2025, 3, 3));
    workspace.setDatabase(open(access));
    QObject::connect(&workspace, &Workspace::messageSaid,
                     [this](const Message& message) { messages.push_back(message); });
    QObject::connect(&workspace.requests(), &Requests::recordRequested,
                     [this](const RecordRef& record) { opened.push_back(record); });
}

bool WorkspacePageFixture::waitForJobs()
{
    return waitFor([this] { return workspace.jobs().isIdle(); });
}

void WorkspacePageFixture::settle()
{
    REQUIRE(waitForJobs());
    QCoreApplication::processEvents();
}

const Contract& WorkspacePageFixture::contract(const char* code) const
{
    const Contract* found = records().contract(*ContractCode::parse(QString::fromLatin1(code)));
    REQUIRE(found);
    return *found;
}

RecordTableView* tableOf(const Page& page)
{
    return page.findChild<RecordTableView*>();
}

QAction* actionOf(const Page& page, const QString& text)
{
    for (QAction* action : page.findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void select(RecordTableView* table, qint64 id)
{
    table->showId(id);
    REQUIRE(table->currentId() == id);
}

QString textOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void answerFileDialog(const QString& path)
{
    whenOpen<QFileDialog>([path](QFileDialog& dialog) {
        dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog&>(dialog).accept();
    });
}

void type(QWidget* parent, const char* field, const QString& text)
{
    auto* widget = parent->findChild<QWidget*>(QString::fromLatin1(field));
    REQUIRE(widget);
    widget->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->selectAll();
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar letter : text) // QTest::keyClicks knows no accents
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, letter, Qt::NoModifier);
}

} // namespace parvis::test
