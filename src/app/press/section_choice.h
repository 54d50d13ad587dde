// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper_templates.h"

#include <QWidget>

class QListWidget;

namespace parvis {

/// The sections of one kind of paper: ticked to be there, moved by drag and drop or by buttons. One that the paper
/// cannot do without has no box to tick. GUI thread.
class SectionChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SectionChoice(QWidget* parent);

    /// @param sections  as a template has them
    void setSections(PaperKind kind, const QString& sections);
    QString sections() const;
    /// What a label leads to.
    QListWidget* list() const { return list_; }

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void add(PaperSection section, bool isTicked);
    void move(int step);
    void tell();

    PaperKind kind_ = PaperKind::PressReview;
    bool isFilling_ = false;
    QListWidget* list_;
};

} // namespace parvis
