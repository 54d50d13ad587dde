#pragma once

#include "app/page.h"
#include "app/record_table_view.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace parvis::test {

/// A workspace on a fresh database of Hauts-de-France on 3 March 2025, with what was said to the user.
struct WorkspacePageFixture : DatabaseFixture
{
    WorkspacePageFixture()
    {
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        workspace.setToday(QDate(2025, 3, 3));
        workspace.setDatabase(open());
        QObject::connect(&workspace, &Workspace::messageSaid,
                         [this](const Message& message) { messages.push_back(message); });
        QObject::connect(&workspace.requests(), &Requests::recordRequested,
                         [this](const RecordRef& record) { opened.push_back(record); });
    }

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

    /// Waits for every job.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return workspace.jobs().isIdle(); }, 20000));
        QCoreApplication::processEvents();
    }

    const Register& records() const { return workspace.records(); }

    Workspace workspace;
    std::vector<Message> messages;
    std::vector<RecordRef> opened;
};

inline RecordTableView* tableOf(const Page& page)
{
    return page.findChild<RecordTableView*>();
}

inline QAction* actionOf(const Page& page, const QString& text)
{
    for (QAction* action : page.findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

inline void select(RecordTableView* table, qint64 id)
{
    table->showId(id);
    REQUIRE(table->currentId() == id);
}

/// Everything that a widget says, label by label.
inline QString textOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts.join(u'\n');
}

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
inline void answerFileDialog(const QString& path)
{
    whenOpen<QFileDialog>([path](QFileDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog&>(dialog).accept();
    });
}

inline void type(QWidget* parent, const char* field, const QString& text)
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
