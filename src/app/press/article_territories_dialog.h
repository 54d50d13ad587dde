// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/articles/place_names.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace parvis {

/// The territories that an article is about, ticked in a list of all: first those that it has, then those that its
/// title and summary name, each that a name may mean; none of them is ticked for the user. GUI thread.
class ArticleTerritoriesDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleTerritoriesDialog(const Register& records, const Article& article, QWidget* parent);

    /// Those that are ticked.
    std::vector<ArticleTerritory> territories() const;

private:
    void add(const ArticleTerritory& territory, bool isTicked, const QString& why = {});
    void addNamed(const Article& article);
    void addAll();
    template <class T>
    void addKind(std::optional<Id<T>> ArticleTerritory::*place);
    void addByName(const std::vector<ArticleTerritory>& territories);
    void filter(const QString& typed);

    Register records_;
    std::vector<ArticleTerritory> offered_; ///< one for each line
    QLineEdit* search_;
    QListWidget* list_;
};

} // namespace parvis
