// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPlainTextEdit;
namespace Ui {
class ArticleEditor;
}

namespace parvis {

class Workspace;

/// The fields of one article. What was typed is written, as one undoable action, when its field is left; a text that
/// cannot be accepted stays in its field and is not written. GUI thread.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    ArticleEditor(Workspace& workspace, QWidget* parent);
    ~ArticleEditor() override;

    /// Shows the article as the register has it; a field that is being typed in is left alone. Writes what was typed
    /// for the article shown before.
    void showArticle(std::optional<Id<Article>> id);
    void write();

Q_SIGNALS:
    void recordRequested(const QString& link);
    void territoriesRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The article with every field that can be accepted as typed.
    Article typed() const;
    void fill(const Article& article, bool all);
    void fillTerritories(const Article& article);
    void fillDocument(const Article& article, const Article& old, bool all);
    void showLength();
    void updateLook();

    Workspace& workspace_;
    std::unique_ptr<Ui::ArticleEditor> ui_;
    std::optional<Article> shown_; ///< as last filled in
    bool filling_ = false;
    std::size_t documents_ = 0; ///< which ones can be chosen, as one number
};

} // namespace parvis
