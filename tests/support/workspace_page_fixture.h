// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/default_locale.h"
#include "tests/support/files.h"
#include "tests/support/shared_folder.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/page.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

namespace parvis::test {

/// A workspace on a fresh database of Hauts-de-France on 3 March 2025, in French, with what was said to the user.
struct WorkspacePageFixture : DatabaseFixture
{
    explicit WorkspacePageFixture(Access access = Access::ReadWrite);

    /// Shows the page and keeps it in step with the database, as the window does.
    template <class P>
    std::unique_ptr<P> show()
    {
        auto page = std::make_unique<P>(workspace, nullptr);
        QObject::connect(&workspace, &Workspace::recordsChanged, page.get(),
                         [shown = page.get()](const ChangeSet& changes) { shown->refresh(&changes); });
        page->resize(1400, 800);
        page->show();
        page->refresh(nullptr);
        settle();
        return page;
    }

    /// Waits for every job, up to 20 seconds; false when one still runs.
    bool waitForJobs();
    /// Waits for every job and what it leaves to do; fails the test when one does not end.
    void settle();

    const Register& records() const { return workspace.records(); }
    const Contract& contract(const char* code) const;
    Id<Qpv> qpv(const QString& code) const { return records().qpv(*QpvCode::parse(code))->id; }
    QString lastMessage() const { return messages.empty() ? QString() : messages.back().text; }

    FrenchLocale locale;
    std::vector<Message> messages;
    std::vector<RecordRef> opened;
    Workspace workspace;
};

/// Waits up to 20 seconds, with the event loop running.
template <class Condition>
bool waitFor(Condition&& condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), 20000);
}

/// The table of a page.
RecordTableView* tableOf(const Page& page);
/// The action of a page with that text; null when there is none.
QAction* actionOf(const Page& page, const QString& text);
void select(RecordTableView* table, qint64 id);
/// Everything that a widget says, label by label.
QString textOf(const QWidget& widget);

/// Runs once a dialog is open: `act` gets it.
template <class Dialog, class Act>
void whenOpen(Act act)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            timer->stop();
            act(*dialog);
        }
    });
    timer->start(10);
}

/// Types a path into the next file dialog and accepts it. (QFileDialog::selectFile may be overruled by the proposed
/// name while the folder is still being read.)
void answerFileDialog(const QString& path);

/// Types into the field of that name, over what it holds; an empty text deletes.
void type(QWidget* parent, const char* field, const QString& text);

} // namespace parvis::test
