<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>Not declared</source>
        <translation>Non déclaré</translation>
    </message>
    <message>
        <source>Declared signed</source>
        <translation>Déclaré signé</translation>
    </message>
    <message>
        <source>Concludes the contract</source>
        <translation>Conclut le contrat</translation>
    </message>
    <message>
        <source>Signs the contract</source>
        <translation>Signe le contrat</translation>
    </message>
    <message>
        <source>Optional partner</source>
        <translation>Partenaire facultatif</translation>
    </message>
    <message>
        <source>Not a signatory</source>
        <translation>Non signataire</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Pressenti</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>Deliberated</source>
        <translation>Délibéré</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ne signe pas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Common-law credits</source>
        <translation>Crédits de droit commun</translation>
    </message>
    <message>
        <source>Specific credits of urban policy</source>
        <translation>Crédits spécifiques politique de la ville</translation>
    </message>
    <message>
        <source>Urban renewal (NPNRU)</source>
        <translation>Renouvellement urbain (NPNRU)</translation>
    </message>
    <message>
        <source>European funds</source>
        <translation>Fonds européens</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À renseigner</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Under deliberation</source>
        <translation>En délibération</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>En cours de signature</translation>
    </message>
    <message>
        <source>Signed by all</source>
        <translation>Signé par tous</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>confiance non précisée</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Modified contour</source>
        <translation>Contour modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
</context>
</TS>
