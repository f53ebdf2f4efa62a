"""Spanish mails that only their words give away as a machine's, and people's that look like them."""

from __future__ import annotations

MACHINES = """
Subject: Re: Factura 2211

Hola:

Hemos recibido su solicitud y le responderemos lo antes posible.
Su número de ticket es 48213.

Atención al cliente Vientonorte
====
Subject: Re: Terminales

Este es un mensaje automático, por favor no responda a este correo.
Su consulta ha sido registrada y será atendida en un plazo de 48 horas.
====
Subject: Re: turnos

Estaré fuera de la oficina hasta el 3 de diciembre. Para asuntos urgentes pueden contactar con Marta Sanz en
el
91 123 45 67.

Un saludo,
Juan Pérez
====
Subject: Re: pregunta

Gracias por su mensaje. Actualmente estoy de vacaciones y tengo acceso limitado al correo. Le contestaré a mi
regreso.
====
Subject: Re: impresión

Ya no trabajo en Hollis. Por favor dirija sus correos a oficina@hollis.example. Este buzón no será reenviado.
====
Subject: Pedido 1002931

Hola Acme:

¡Gracias por tu pedido! Hemos recibido tu pedido y lo estamos preparando.

Número de pedido: 1002931
Subtotal: 42,00 €
Gastos de envío: 4,95 €
Total: 46,95 €
====
Subject: Paquete 6A123

Tu paquete está en camino y será entregado hoy entre las 10:15 y las 12:15.
Número de seguimiento: 6A12345678901
Sigue tu envío: https://paquetes.example/t/6A12345678901
====
Subject: Cinco ideas para el lunes

Ver este correo en el navegador

Cinco ideas para un lunes más tranquilo: así planifican otros equipos su semana.
Leer más: https://cartas.example/11

Recibes este correo porque te has suscrito a nuestro boletín. Darse de baja
====
Subject: Re: no puedo exportar

No se ha podido entregar su mensaje a los siguientes destinatarios:

nadie@tienda.example
550 5.1.1 usuario desconocido
====
Subject: Buzón de voz

Ha recibido un nuevo mensaje de voz de +34 91 123 45 67.
Duración: 0:48
La grabación se adjunta a este correo.
====
Subject: Escaneo

Este correo ha sido enviado desde un dispositivo multifunción.
Nombre del dispositivo: KM_C258
Número de páginas: 3
====
Subject: web01 disco

ALERTA: espacio en disco casi agotado en web01
Equipo: web01
Gravedad: alta
Estado: CRÍTICO
Hora: 24/11/2026 03:12:44
====
Subject: Su extracto

Su extracto de noviembre ya está disponible en su área de cliente.

No responda a este correo electrónico. Este buzón no se revisa.
====
Subject: Re: consulta

Le confirmamos la recepción de su consulta, registrada con la referencia C-77120. Un agente se pondrá en
contacto con usted en breve.
"""

PEOPLE = """
Subject: sin respuesta

Solo recibo su respuesta automática «hemos recibido su solicitud» y no pasa nada. Mi número de ticket es
48213.
¿Cuándo la va a leer alguien?
====
Subject: factura mal

Su correo dice «no responda a este correo», pero no hay otra dirección. La suscripción está cobrada dos veces.
====
Subject: reembolso

Hola, estoy de vacaciones hasta el lunes, por favor devuélvanme el segundo cargo antes.
====
Subject: Pago automático fallido

El pago automático de octubre ha fallado aunque mi tarjeta es válida. ¿Pueden intentarlo otra vez?
====
Subject: El aviso fuera de la oficina no funciona

Nuestro aviso «estaré fuera de la oficina hasta el 3 de diciembre, para asuntos urgentes contacten con Marta»
se envía dos veces. ¿Cómo lo quito?
====
Subject: RV: Pedido 1002931

Hola, nunca he pedido nada. ¿Qué es esto?

---------- Forwarded message ---------
De: Tienda <tienda@shop.example>
Asunto: Pedido 1002931

¡Gracias por tu pedido! Número de pedido: 1002931. Total: 46,95 €
====
From: Noreen Respuesta <noreen@respuesta.example>
Subject: acceso

No puedo entrar desde esta mañana. Noreen
====
From: wordpress-noreply@acme-shop.example
Reply-To: visitante@casa.example
Subject: Formulario de contacto

Nombre: Ada Pratt
Mensaje: He recibido su confirmación pero el número de seguimiento no funciona. Ayúdenme.
====
Subject: dónde está

«Tu paquete está en camino y será entregado hoy», decían el martes. Número de seguimiento: 6A12345678901.
Estoy
muy enfadada.
====
Subject: correos devueltos

Desde ayer mis clientes ven «no se ha podido entregar su mensaje». No hemos cambiado nada. ¿Es su servidor?
====
Subject: buzón de voz

Desde la actualización recibo cada cinco minutos el aviso de que tengo un nuevo mensaje de voz, sin grabación
adjunta. Quítenlo.
====
Subject: boletín

Me envían un boletín que nunca pedí. El enlace para darse de baja da error.
====
Subject: alertas

La alerta «espacio en disco casi agotado en web01» llega aunque el disco está medio vacío. ¿Qué pasa?
====
Subject: Re: ticket 48213

Gracias por su mensaje. He recibido su correo y lo he probado, sigue sin funcionar.
====
Subject: turnos

Estoy de vacaciones desde el 7 de diciembre pero sigo en el cuadrante. Contacten con Marta si necesitan acceso
a la cuenta.
"""
