// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"
#include "widgets/tables/table_filter.h"

#include <QDialog>

#include <memory>

class QComboBox;
namespace Ui {
class MapQueryDialog;
}

namespace parvis {

/// Finds neighbourhoods by département, EPCI, contract, name and one more column, counts them while it is filled in,
/// and tells what to do with them. It stays open beside the map. GUI thread.
class MapQueryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MapQueryDialog(QWidget* parent);
    ~MapQueryDialog() override;

    void setRecords(const Register& records);
    Filters filters() const;

Q_SIGNALS:
    void selectAsked(const parvis::QpvSet& qpvs, bool addsToSelection);
    void filterAsked(const parvis::Filters& filters);

private:
    /// Texts and what they stand for.
    using Choices = std::map<QString, QString>;
    static void fill(QComboBox* box, const Choices& choices);
    void showCount();

    std::unique_ptr<Ui::MapQueryDialog> ui_;
    Register records_;
    QpvSet found_;
};

} // namespace parvis
