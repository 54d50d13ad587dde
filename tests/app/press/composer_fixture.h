// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/issue_composer.h"
#include "app/press/issue_tree.h"
#include "app/press/paper_preview.h"
#include "app/press/press_page.h"
#include "pdf/text_extraction.h"
#include "tasks/articles/article_edits.h"
#include "tests/support/user_input.h"
#include "widgets/controls/drag_origin.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>

namespace parvis::test {

using namespace Qt::StringLiterals;

/// Takes what no window system brings here: a drag that began in the tree itself.
struct DroppedOn : IssueTree
{
    using IssueTree::dropEvent;
};

struct ComposerFixture : WorkspacePageFixture
{
    /// The first five articles of the list get a rubric each: two, two, and none.
    ComposerFixture()
    {
        for (const auto& [from, rubric] :
             {std::pair(0, u"Éducation"_s), std::pair(2, u"Emploi"_s), std::pair(4, QString())}) {
            std::vector<Id<Article>> ids;
            for (int i = from; i < std::min(from + 2, 5); ++i)
                ids.push_back(article(i));
            REQUIRE(workspace.edit(
                [&](Transaction& tx, const Register& all) { changeArticles(tx, all, ids, {.rubric = rubric}); }));
        }
        page = show<PressPage>();
        actionOf(*page, u"Compose an issue…"_s)->trigger();
        composer = page->composer();
        REQUIRE(composer);
        composer->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(composer));
        REQUIRE(waitFor([&] { return QApplication::activeWindow() == composer; }));
    }
    ~ComposerFixture() { delete composer; }

    Id<Article> article(int i) const { return records().all<Article>()[std::size_t(i)].id; }
    void selectFirst(int count)
    {
        std::vector<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(article(i).value);
        tableOf(*page)->selectIds(ids);
        Q_EMIT tableOf(*page)->selectedIdsChanged(); // as by the user
    }
    QPushButton* button(const char* name) const { return composer->findChild<QPushButton*>(QString::fromLatin1(name)); }
    void click(const QString& action)
    {
        for (QToolButton* button : composer->findChildren<QToolButton*>()) {
            if (button->defaultAction() && button->defaultAction()->text() == action && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        command(action)->trigger(); // in the menu of a narrow row
    }
    QAction* command(const QString& text) const
    {
        for (QAction* action : composer->findChildren<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        FAIL("no such action: " << text.toStdString());
        return nullptr;
    }
    /// "Éducation: 0 1 / Emploi: 2 3", as the tree shows it.
    std::string shown() const
    {
        QStringList rubrics;
        const IssueTree* tree = composer->tree();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QStringList items;
            for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k) {
                const qint64 id = tree->topLevelItem(i)->child(k)->data(0, Qt::UserRole).toLongLong();
                const auto found = records().find(Id<PressReviewItem>{id})->article;
                items << QString::number(found.value - article(0).value);
            }
            rubrics << tree->topLevelItem(i)->text(0) + u": "_s + items.join(u' ');
        }
        return rubrics.join(u" / "_s).toStdString();
    }
    QTreeWidgetItem* line(int rubric, int item = -1) const
    {
        QTreeWidgetItem* top = composer->tree()->topLevelItem(rubric);
        return item < 0 ? top : top->child(item);
    }
    void pick(QTreeWidgetItem* line)
    {
        composer->tree()->scrollToItem(line);
        QTest::mouseClick(composer->tree()->viewport(), Qt::LeftButton, {},
                          composer->tree()->visualItemRect(line).center());
    }
    /// On the upper or the lower half of a line.
    void drop(const QTreeWidgetItem* on, bool below)
    {
        const QRect area = composer->tree()->visualItemRect(on);
        QMimeData data;
        markDragOrigin(data);
        QDropEvent event(QPointF(area.center().x(), below ? area.bottom() - 1 : area.top() + 1), Qt::MoveAction, &data,
                         Qt::LeftButton, Qt::NoModifier);
        (composer->tree()->*&DroppedOn::dropEvent)(&event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : composer->tree(), key, modifiers);
    }
    QString printed(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text;
        for (const QString& words : extractPages(file.readAll()))
            text += words;
        return text;
    }
    bool isPreviewed()
    {
        return waitFor([&] { return composer->preview()->isUpToDate(); });
    }

    std::unique_ptr<PressPage> page;
    QPointer<IssueComposer> composer;
};

} // namespace parvis::test
