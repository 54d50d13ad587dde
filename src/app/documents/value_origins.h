// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/evidence.h"
#include "widgets/look/state_mark.h"
#include "widgets/tables/table_schema.h"
#include "widgets/workspace/workspace.h"

class QAction;

namespace parvis {

class RecordTableView;

template <>
struct StateLook<Origin>
{
    static std::pair<Shape, Tone> of(Origin origin);
};

/// What proves a value: "Signed on: Contrat de ville, page 12".
QString proofText(const Register& records, const Evidence& evidence);

/// The column "origin" of a table of these records: where their values come from; its tip names the proofs.
TableColumn originColumn(const QString& recordTable);

/// Asks where the values of the current line come from: the document opens at the place that proves them, and where
/// there are several, a menu names them. Gives the selected lines a page that proves them. And a filter that leaves the
/// lines without a source. Both stand in the menu of the lines. Belongs to the table, whose schema has the column
/// "origin". GUI thread.
class ValueOrigins : public QObject
{
    Q_OBJECT

public:
    ValueOrigins(Workspace& workspace, RecordTableView& table);

    QAction* askAction() const { return ask_; }
    QAction* proveAction() const { return prove_; }
    QAction* filterAction() const { return filter_; }

private:
    void ask();
    void prove();
    void filter(bool isOn);
    void update();
    std::vector<const Evidence*> proofs() const;

    Workspace& workspace_;
    RecordTableView& table_;
    QAction* ask_;
    QAction* prove_;
    QAction* filter_;
};

} // namespace parvis
