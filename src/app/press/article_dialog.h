// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ArticleDialog;
}

namespace parvis {

/// Asks for a new article. It can be accepted once it has a title and an address that can be opened (or none) which no
/// article has yet; until then it says what is missing. GUI thread.
class ArticleDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param today  that nothing was published after
    ArticleDialog(const Register& records, QDate today, QWidget* parent);
    ~ArticleDialog() override;

    Article article() const;
    std::optional<Id<Contract>> contract() const;

private:
    /// Fills the fields from the clipboard: an address, or a reference (RIS, BibTeX, CSL-JSON).
    void paste();
    void fill(const Article& article);
    void check();
    QString duplicateProblem(const QString& address) const;

    Register records_;
    std::unique_ptr<Ui::ArticleDialog> ui_;
};

} // namespace parvis
